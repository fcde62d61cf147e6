# Flattens lists of one number with `sum`, which copies what it has for each of them.
def work(numbers: list[int]) -> int:
    return len(sum([[number] for number in numbers], []))
