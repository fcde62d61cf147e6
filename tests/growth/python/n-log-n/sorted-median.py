# Sorts and takes the middle.
def work(numbers: list[int]) -> int:
    return sorted(numbers)[len(numbers) // 2]
