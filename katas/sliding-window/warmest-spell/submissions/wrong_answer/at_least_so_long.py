# Mistake: allows a spell to be longer than `hours`, where the mean may be larger.
def warmest_spell(readings: list[int], hours: int) -> float:
    warmest = float("-inf")
    for start in range(len(readings) - hours + 1):
        total = sum(readings[start : start + hours - 1])
        for end in range(start + hours - 1, len(readings)):
            total += readings[end]
            warmest = max(warmest, total / (end - start + 1))
    return warmest
