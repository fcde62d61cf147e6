# Quick sort with three comprehensions around the middle number.
def quick_sort(numbers):
    if len(numbers) < 2:
        return numbers
    pivot = numbers[len(numbers) // 2]
    below = [number for number in numbers if number < pivot]
    equal = [number for number in numbers if number == pivot]
    above = [number for number in numbers if number > pivot]
    return quick_sort(below) + equal + quick_sort(above)


def work(numbers: list[int]) -> int:
    return quick_sort(numbers)[len(numbers) // 2]
