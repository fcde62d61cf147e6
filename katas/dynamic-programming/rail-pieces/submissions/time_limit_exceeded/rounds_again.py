# Goes in rounds, all sums of one rail more in each, but does not leave out the sums of earlier rounds: O(gap^2).
def rail_pieces(pieces: list[int], gap: int) -> int:
    sums, rails = {0}, 0
    while sums:
        if gap in sums:
            return rails
        sums = {total + piece for total in sums for piece in pieces if total + piece <= gap}
        rails += 1
    return -1
