# One step for each width from the widest down; the shorter mast is the one to give up: O(n) time, O(1) space.
def largest_banner(masts: list[int]) -> int:
    left, largest = 0, 0
    for width in range(len(masts) - 1, 0, -1):
        right = left + width
        if masts[left] < masts[right]:
            largest = max(largest, width * masts[left])
            left += 1
        else:
            largest = max(largest, width * masts[right])
    return largest
