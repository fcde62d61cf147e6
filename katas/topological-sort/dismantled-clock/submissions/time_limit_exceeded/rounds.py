# Goes through all pairs in each round to see which parts are still covered, and takes the others off: O(n^2).
def dismantling_order(parts: int, covered: list[list[int]]) -> list[int]:
    left = set(range(parts))
    order = []
    while left:
        held = {part for part, cover in covered if cover in left}
        free = left - held
        if not free:
            return []
        order += free
        left -= free
    return order
