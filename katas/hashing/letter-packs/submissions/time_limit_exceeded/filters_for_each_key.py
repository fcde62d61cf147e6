# Makes the set of signatures, and for each of them goes over all words again: O(n^2) where no two words go together.
def letter_packs(words: list[str]) -> list[list[str]]:
    keys = ["".join(sorted(word)) for word in words]
    return [[word for word, key in zip(words, keys) if key == wanted] for wanted in set(keys)]
