# Mistake: counts in how many ways the gap can be filled, and not the rails of the best.
def rail_pieces(pieces: list[int], gap: int) -> int:
    ways = [1] + [0] * gap
    for piece in pieces:
        for length in range(piece, gap + 1):
            ways[length] += ways[length - piece]
    return ways[gap] if ways[gap] else -1
