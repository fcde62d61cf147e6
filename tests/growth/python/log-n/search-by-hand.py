# Halves the range until nothing is left of it.
# input: ascending
def work(numbers: list[int]) -> int:
    low, high = 0, len(numbers)
    wanted = len(numbers) + 1
    while low < high:
        middle = (low + high) // 2
        if numbers[middle] < wanted:
            low = middle + 1
        else:
            high = middle
    return low
