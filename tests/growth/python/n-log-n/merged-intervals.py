# Makes an interval of each number, sorts them and merges those that touch.
def work(numbers: list[int]) -> int:
    merged = []
    for start, end in sorted((number, number + 100_000) for number in numbers):
        if merged and start <= merged[-1][1]:
            merged[-1][1] = max(merged[-1][1], end)
        else:
            merged.append([start, end])
    return len(merged)
