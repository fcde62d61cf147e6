# Yields every subset's sum out of nested generators.
def sums(numbers, place):
    if place == len(numbers):
        yield 0
    else:
        for total in sums(numbers, place + 1):
            yield total
            yield total + numbers[place]


def work(numbers: list[int]) -> int:
    return max(total % 1009 for total in sums(numbers, 0))
