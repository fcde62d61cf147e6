# Adds the two ends and the middle: three looks at a list, wherever they are.
def work(numbers: list[int]) -> int:
    return numbers[0] + numbers[-1] + numbers[len(numbers) // 2]
