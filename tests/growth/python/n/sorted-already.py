# Sorts what is in order already, which the library sees in one pass.
# input: ascending
def work(numbers: list[int]) -> int:
    return sorted(numbers)[len(numbers) // 2]
