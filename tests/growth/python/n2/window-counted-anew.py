# A set of each window half as long as the list.
def work(numbers: list[int]) -> int:
    width = len(numbers) // 2
    return max(len(set(numbers[start : start + width])) for start in range(len(numbers) - width))
