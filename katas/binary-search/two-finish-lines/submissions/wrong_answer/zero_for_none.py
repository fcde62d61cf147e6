# Mistake: where a cut has no time on its right, 0 stands for it and passes for the least.
def two_finish_lines(north: list[int], south: list[int]) -> float:
    if len(north) > len(south):
        north, south = south, north
    total = len(north) + len(south)
    lower = total // 2
    low, high = 0, len(north)
    while low < high:
        cut = (low + high) // 2
        if north[cut] < south[lower - cut - 1]:
            low = cut + 1
        else:
            high = cut
    other = lower - low
    before = max(north[low - 1] if low else 0, south[other - 1] if other else 0)
    after = min(north[low] if low < len(north) else 0, south[other] if other < len(south) else 0)
    return float(after) if total % 2 else (before + after) / 2
