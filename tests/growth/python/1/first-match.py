# Stops at the first number that is not negative, which is the first of all.
def work(numbers: list[int]) -> int:
    return next(number for number in numbers if number >= 0)
