# Takes the last rail off and asks for the rest, remembering each answer: O(gap) time and space for 12 kinds.
def rail_pieces(pieces: list[int], gap: int) -> int:
    known = {0: 0}

    def fewest(length: int) -> int:
        if length not in known:
            best = -1
            for piece in pieces:
                if piece <= length:
                    rest = fewest(length - piece)
                    if rest >= 0 and (best < 0 or rest + 1 < best):
                        best = rest + 1
            known[length] = best
        return known[length]

    return fewest(gap)
