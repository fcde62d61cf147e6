# Removes the front in constant time: the last number takes its place.
def work(numbers: list[int]) -> int:
    numbers[0], numbers[-1] = numbers[-1], numbers[0]
    return numbers.pop() + numbers[0]
