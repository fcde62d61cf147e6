# Counts each number with a pass over the whole list.
# input: few-kinds
def work(numbers: list[int]) -> int:
    return max(numbers.count(number) for number in numbers)
