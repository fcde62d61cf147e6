# Mistake: keeps the crumbs in a dict by distance, where one of several that are equally far replaces the others.
def nearest_crumbs(crumbs: list[list[int]], ants: int) -> list[list[int]]:
    at = {x * x + y * y: [x, y] for x, y in crumbs}
    return [at[square] for square in heapq.nsmallest(ants, at)]
