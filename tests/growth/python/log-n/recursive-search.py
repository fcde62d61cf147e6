# A search that calls itself on one half, by positions and without copying.
# input: ascending
def work(numbers: list[int]) -> int:
    def place(low: int, high: int) -> int:
        if low == high:
            return low
        middle = (low + high) // 2
        if numbers[middle] * 3 < len(numbers) * 2:
            return place(middle + 1, high)
        return place(low, middle)

    return place(0, len(numbers))
