# Mistake: ranks the flags as they appear in the book, and then only looks whether that happens to sort the entries.
def flag_ranks(entries: list[str]) -> str:
    ranks = {}
    for entry in entries:
        for flag in entry:
            ranks.setdefault(flag, len(ranks))
    ranked = [[ranks[flag] for flag in entry] for entry in entries]
    return "".join(ranks) if ranked == sorted(ranked) else ""
