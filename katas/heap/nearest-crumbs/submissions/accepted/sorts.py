# Sorts all crumbs by the square of the distance and takes the front: O(n log n) time.
def nearest_crumbs(crumbs: list[list[int]], ants: int) -> list[list[int]]:
    return sorted(crumbs, key=lambda crumb: crumb[0] ** 2 + crumb[1] ** 2)[:ants]
