# Mistake: joins the counts without a separator, so 1 and 11 read like 11 and 1.
def letter_packs(words: list[str]) -> list[list[str]]:
    packs = {}
    for word in words:
        key = "".join(str(word.count(letter)) for letter in "abcdefghijklmnopqrstuvwxyz")
        packs.setdefault(key, []).append(word)
    return list(packs.values())
