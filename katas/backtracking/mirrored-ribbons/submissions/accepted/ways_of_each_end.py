# The ways of every end of the ribbon, from the shortest end to the whole: no recursion and no ways found twice.
def mirrored_ribbons(ribbon: str) -> list[list[str]]:
    length = len(ribbon)
    ways: list[list[list[str]]] = [[] for _ in range(length)] + [[[]]]
    for start in range(length - 1, -1, -1):
        for end in range(start + 1, length + 1):
            piece = ribbon[start:end]
            if piece == piece[::-1]:
                ways[start] += [[piece] + rest for rest in ways[end]]
    return ways[0]
