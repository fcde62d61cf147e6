# Mistake: takes an answer of 0 for none, so that a gap of 0 is called impossible.
def rail_pieces(pieces: list[int], gap: int) -> int:
    fewest = [0] * (gap + 1)
    for length in range(1, gap + 1):
        for piece in pieces:
            rest = length - piece
            if rest == 0 or rest > 0 and fewest[rest]:
                fewest[length] = min(fewest[length] or gap, fewest[rest] + 1)
    return fewest[gap] or -1
