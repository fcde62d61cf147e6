# Sums every stretch anew, through a slice.
def work(numbers: list[int]) -> int:
    n = len(numbers)
    return max(sum(numbers[i:j]) % 1009 for i in range(n) for j in range(i + 1, n + 1))
