# Doubles its stride until it is past the number looked for, then halves the stretch that is left.
# input: ascending
def work(numbers: list[int]) -> int:
    wanted = numbers[-1]
    stride = 1
    while stride < len(numbers) and numbers[stride] < wanted:
        stride *= 2
    low, high = stride // 2, min(stride, len(numbers) - 1)
    while low < high:
        middle = (low + high) // 2
        if numbers[middle] < wanted:
            low = middle + 1
        else:
            high = middle
    return low
