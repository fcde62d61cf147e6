# Walks from the last place of a heap to its root.
def work(numbers: list[int]) -> int:
    place, total = len(numbers) - 1, 0
    while place > 0:
        total += numbers[place]
        place = (place - 1) // 2
    return total
