# Mistake: notes the list itself and not a copy of it, so every way is the same list, empty at the end.
def mirrored_ribbons(ribbon: str) -> list[list[str]]:
    ways = []
    pieces = []

    def cut(start: int) -> None:
        if start == len(ribbon):
            ways.append(pieces)
            return
        for end in range(start + 1, len(ribbon) + 1):
            piece = ribbon[start:end]
            if piece == piece[::-1]:
                pieces.append(piece)
                cut(end)
                pieces.pop()

    cut(0)
    return ways
