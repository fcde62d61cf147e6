# Makes big numbers of the readings, a power of ten for each digit, and takes the total apart by tens: O(n^2) and more.
def combined_meters(first, second):
    total = 0
    for reading in (first, second):
        place = 0
        while reading:
            total += reading.val * 10**place
            place += 1
            reading = reading.next
    head = end = ListNode(total % 10)
    while total >= 10:
        total //= 10
        end.next = ListNode(total % 10)
        end = end.next
    return head
