# Swaps the numbers at the block's two ends, then those of the next two, walking from the first to the second: O(n^2).
def turned_carriages(train, first, last):
    left = train
    for _ in range(first - 1):
        left = left.next
    for distance in range(last - first, 0, -2):
        right = left
        for _ in range(distance):
            right = right.next
        left.val, right.val = right.val, left.val
        left = left.next
    return train
