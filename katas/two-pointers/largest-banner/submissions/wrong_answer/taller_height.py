# Mistake: the banner is as high as the taller of the two masts.
def largest_banner(masts: list[int]) -> int:
    left, right = 0, len(masts) - 1
    largest = 0
    while left < right:
        largest = max(largest, (right - left) * max(masts[left], masts[right]))
        if masts[left] < masts[right]:
            left += 1
        else:
            right -= 1
    return largest
