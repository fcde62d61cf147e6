# Mistake: keeps the stones on which each letter can be read, but not the way to them, so a stone is used again.
def sinking_stones(stones: list[list[str]], word: str) -> bool:
    places = {letter: set() for letter in word}
    for r, row in enumerate(stones):
        for c, letter in enumerate(row):
            if letter in places:
                places[letter].add((r, c))
    here = places[word[0]]
    for before, letter in zip(word, word[1:]):
        around = {(r + down, c + right) for r, c in here for down, right in ((-1, 0), (1, 0), (0, -1), (0, 1))}
        here = around & places[letter]
    return bool(here)
