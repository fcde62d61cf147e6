# Mistake: longest first, but tried without the longest kind, without the two longest, and so on, and the best of these.
def rail_pieces(pieces: list[int], gap: int) -> int:
    falling = sorted(pieces, reverse=True)
    best = -1
    for first in range(len(falling)):
        rails, rest = 0, gap
        for piece in falling[first:]:
            rails += rest // piece
            rest %= piece
        if rest == 0 and (best < 0 or rails < best):
            best = rails
    return best
