# Compares all pairs in two loops.
def work(numbers: list[int]) -> int:
    closest = 1_000_000_000
    for i in range(len(numbers)):
        for j in range(i + 1, len(numbers)):
            closest = min(closest, abs(numbers[i] - numbers[j]))
    return closest
