# Builds a text out of all numbers with one join, and measures it.
def work(numbers: list[int]) -> int:
    return len(",".join(map(str, numbers)))
