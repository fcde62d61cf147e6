# Sorts few kinds of numbers by counting each.
# input: few-kinds
def work(numbers: list[int]) -> int:
    counts = [0] * (max(numbers) + 1)
    for number in numbers:
        counts[number] += 1
    ordered = []
    for number, count in enumerate(counts):
        ordered += [number] * count
    return ordered[len(ordered) // 2]
