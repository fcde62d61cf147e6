# Mistake: keeps the half of the hooks with more tags, and never asks whether these are more than its hooks.
def overbooked_hook(tags):
    low, high = 1, len(tags) - 1
    while low < high:
        middle = (low + high) // 2
        left = sum(low <= tag <= middle for tag in tags)
        right = sum(middle < tag <= high for tag in tags)
        if left >= right:
            high = middle
        else:
            low = middle + 1
    return low
