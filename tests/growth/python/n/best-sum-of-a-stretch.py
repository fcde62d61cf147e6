# The largest sum of a stretch, kept for the stretches that end here.
def work(numbers: list[int]) -> int:
    best = here = 0
    for number in numbers:
        here = max(0, here + number - 500_000_000)
        best = max(best, here)
    return best
