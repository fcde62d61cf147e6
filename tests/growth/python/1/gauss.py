# The sum of 0 to n by a formula.
def work(numbers: list[int]) -> int:
    n = len(numbers)
    return n * (n + 1) // 2
