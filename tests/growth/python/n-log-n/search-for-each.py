# Looks the complement of each number up in the sorted list, halving by hand.
def work(numbers: list[int]) -> int:
    ordered = sorted(numbers)
    found = 0
    for number in numbers:
        low, high = 0, len(ordered)
        while low < high:
            middle = (low + high) // 2
            if ordered[middle] < 1_000_000_000 - number:
                low = middle + 1
            else:
                high = middle
        found += low
    return found
