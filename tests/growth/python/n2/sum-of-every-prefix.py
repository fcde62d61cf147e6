# Sums every prefix anew, through a slice.
def work(numbers: list[int]) -> int:
    return max(sum(numbers[:end]) % 1000 for end in range(len(numbers)))
