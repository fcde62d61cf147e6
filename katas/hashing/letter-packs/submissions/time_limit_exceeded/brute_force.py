# Compares each word with a word of every pack so far: O(n^2) where no two words go together.
def letter_packs(words: list[str]) -> list[list[str]]:
    packs = []
    for word in words:
        for pack in packs:
            if sorted(pack[0]) == sorted(word):
                pack.append(word)
                break
        else:
            packs.append([word])
    return packs
