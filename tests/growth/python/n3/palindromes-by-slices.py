# Compares every stretch with its reverse.
# input: equal
def work(numbers: list[int]) -> int:
    longest = 0
    for i in range(len(numbers)):
        for j in range(i + 1, len(numbers) + 1):
            stretch = numbers[i:j]
            if stretch == stretch[::-1]:
                longest = max(longest, j - i)
    return longest
