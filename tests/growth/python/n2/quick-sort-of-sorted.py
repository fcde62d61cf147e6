# Quick sort around the first number of a sorted list: one side is always empty.
# input: ascending
def quick_sort(numbers):
    if not numbers:
        return []
    first, *rest = numbers
    below = [number for number in rest if number < first]
    above = [number for number in rest if number >= first]
    return quick_sort(below) + [first] + quick_sort(above)


def work(numbers: list[int]) -> int:
    return quick_sort(numbers)[len(numbers) // 2]
