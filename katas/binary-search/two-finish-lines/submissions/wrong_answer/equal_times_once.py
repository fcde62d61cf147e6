# Mistake: puts the times into a set, so runners with equal times count as one.
def two_finish_lines(north: list[int], south: list[int]) -> float:
    times = sorted(set(north) | set(south))
    half = len(times) // 2
    return float(times[half]) if len(times) % 2 else (times[half - 1] + times[half]) / 2
