# Swaps the numbers at both ends of each lift and inwards, walking from the first visitor to each place: O(n^2).
def full_lifts_only(queue, size):
    def at(place):
        visitor = queue
        for _ in range(place):
            visitor = visitor.next
        return visitor

    visitors, visitor = 0, queue
    while visitor:
        visitors += 1
        visitor = visitor.next
    for begins in range(0, visitors - size + 1, size):
        left, right = begins, begins + size - 1
        while left < right:
            a, b = at(left), at(right)
            a.val, b.val = b.val, a.val
            left += 1
            right -= 1
    return queue
