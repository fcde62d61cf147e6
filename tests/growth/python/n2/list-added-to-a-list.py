# Collects by `collected + [number]`, which makes a new list each time.
def work(numbers: list[int]) -> int:
    collected = []
    for number in numbers:
        collected = collected + [number % 10]
    return len(collected)
