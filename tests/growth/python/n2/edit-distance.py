# The common subsequence of the list and its reverse, row by row.
def work(numbers: list[int]) -> int:
    row = [0] * (len(numbers) + 1)
    for number in numbers:
        before = 0
        for place, other in enumerate(reversed(numbers), start=1):
            here = row[place]
            row[place] = before + 1 if number == other else max(here, row[place - 1])
            before = here
    return row[-1]
