# The longest stretch without a repeat, by a set of every stretch.
def work(numbers: list[int]) -> int:
    longest = 0
    for i in range(len(numbers)):
        for j in range(i + 1, len(numbers) + 1):
            if len(set(numbers[i:j])) == j - i:
                longest = max(longest, j - i)
    return longest
