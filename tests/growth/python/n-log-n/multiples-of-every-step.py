# Walks the list in steps of 1, 2, 3 and so on: n / 1 + n / 2 + n / 3 and so on steps.
def work(numbers: list[int]) -> int:
    total = 0
    for step in range(1, len(numbers) + 1):
        for place in range(0, len(numbers), step):
            total += numbers[place]
    return total
