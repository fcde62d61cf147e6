# Looks for the largest and removes it, until none is left.
def work(numbers: list[int]) -> int:
    total = 0
    while numbers:
        largest = max(numbers)
        numbers.remove(largest)
        total = (total * 3 + largest) % 1_000_003
    return total
