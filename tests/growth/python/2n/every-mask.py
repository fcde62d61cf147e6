# Goes through every subset as a mask.
def work(numbers: list[int]) -> int:
    return sum(mask.bit_count() % 3 == 0 for mask in range(1 << len(numbers)))
