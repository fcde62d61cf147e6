# Mistake: goes on with the better of the last patch made wider and the new strip alone, as for a largest sum.
def largest_patch(strips: list[int]) -> int:
    best = width = low = 0
    for height in strips:
        wider = min(low, height) * (width + 1)
        if wider > height:
            low, width = min(low, height), width + 1
        else:
            low, width = height, 1
        best = max(best, low * width)
    return best
