# Collects in a tuple, which must be copied to grow.
def work(numbers: list[int]) -> int:
    collected = ()
    for number in numbers:
        collected += (number,)
    return collected[len(collected) // 2]
