# Takes the nearest of the crumbs that are left, once for each ant: O(n * k), which is O(n^2) here.
def nearest_crumbs(crumbs: list[list[int]], ants: int) -> list[list[int]]:
    left = list(crumbs)
    fetched = []
    for _ in range(ants):
        nearest = min(left, key=lambda crumb: crumb[0] ** 2 + crumb[1] ** 2)
        left.remove(nearest)
        fetched.append(nearest)
    return fetched
