# Walks over all edges from west to east; where an open wall ends, a boring serves all that are open: O(n log n) time.
def core_samples(walls: list[list[int]]) -> int:
    edges = [(start, False, wall) for wall, (start, _) in enumerate(walls)]
    edges += [(end, True, wall) for wall, (_, end) in enumerate(walls)]
    waiting: set[int] = set()
    borings = 0
    for _, ends, wall in sorted(edges):
        if not ends:
            waiting.add(wall)
        elif wall in waiting:
            borings += 1
            waiting = set()
    return borings
