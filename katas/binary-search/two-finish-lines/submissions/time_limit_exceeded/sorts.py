# Sorts both lists together; the sort is quick on two sorted parts and reads every time even so: O(n).
def two_finish_lines(north: list[int], south: list[int]) -> float:
    times = sorted(north + south)
    half = len(times) // 2
    return float(times[half]) if len(times) % 2 else (times[half - 1] + times[half]) / 2
