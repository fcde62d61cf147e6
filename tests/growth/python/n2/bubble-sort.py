# Sorts by swapping neighbours until a pass swaps none.
def work(numbers: list[int]) -> int:
    end = len(numbers)
    while end > 1:
        last = 0
        for place in range(1, end):
            if numbers[place - 1] > numbers[place]:
                numbers[place - 1], numbers[place] = numbers[place], numbers[place - 1]
                last = place
        end = last
    return numbers[len(numbers) // 2]
