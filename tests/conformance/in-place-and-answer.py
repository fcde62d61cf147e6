"""A stable sort by whether it is zero."""


def zeros_last(numbers: list[int]) -> int:
    numbers.sort(key=lambda number: number == 0)
    return numbers.count(0)
