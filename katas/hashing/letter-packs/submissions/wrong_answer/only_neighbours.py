# Mistake: groups neighbours in the given order without sorting first, so a pack that comes back is begun anew.
from itertools import groupby


def letter_packs(words: list[str]) -> list[list[str]]:
    return [list(pack) for _, pack in groupby(words, key=sorted)]
