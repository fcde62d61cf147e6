# Every set of cuts from itertools, its pieces tested one after the other: 2^(m - 1) sets for m letters.
from itertools import combinations


def mirrored_ribbons(ribbon: str) -> list[list[str]]:
    length = len(ribbon)
    ways = []
    for count in range(length):
        for cuts in combinations(range(1, length), count):
            pieces = [ribbon[start:end] for start, end in zip((0,) + cuts, cuts + (length,))]
            if all(piece == piece[::-1] for piece in pieces):
                ways.append(pieces)
    return ways
