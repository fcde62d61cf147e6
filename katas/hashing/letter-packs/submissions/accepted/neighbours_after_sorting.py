# Sorts the words by their sorted letters, so that a pack is a run of neighbours: O(n log n), no map.
from itertools import groupby


def letter_packs(words: list[str]) -> list[list[str]]:
    return [list(pack) for _, pack in groupby(sorted(words, key=sorted), key=sorted)]
