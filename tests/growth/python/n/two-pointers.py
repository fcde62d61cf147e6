# Two ends that close in until they meet.
def work(numbers: list[int]) -> int:
    left, right, best = 0, len(numbers) - 1, 0
    while left < right:
        best = max(best, (right - left) * min(numbers[left], numbers[right]))
        if numbers[left] < numbers[right]:
            left += 1
        else:
            right -= 1
    return best
