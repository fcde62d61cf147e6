# Mistake: cuts the distance to a whole number before comparing, so that crumbs less than 1 apart seem equally far.
def nearest_crumbs(crumbs: list[list[int]], ants: int) -> list[list[int]]:
    return sorted(crumbs, key=lambda crumb: int(math.hypot(crumb[0], crumb[1])))[:ants]
