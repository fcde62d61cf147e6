# Mistake: returns the flags that could be ranked, even if others are left over in a circle.
def flag_ranks(entries: list[str]) -> str:
    later = {flag: set() for entry in entries for flag in entry}
    for upper, lower in zip(entries, entries[1:]):
        for a, b in zip(upper, lower):
            if a != b:
                later[a].add(b)
                break
        else:
            if len(upper) > len(lower):
                return ""
    earlier = dict.fromkeys(later, 0)
    for flags in later.values():
        for flag in flags:
            earlier[flag] += 1
    ranking = [flag for flag in earlier if earlier[flag] == 0]
    for flag in ranking:
        for behind in later[flag]:
            earlier[behind] -= 1
            if earlier[behind] == 0:
                ranking.append(behind)
    return "".join(ranking)
