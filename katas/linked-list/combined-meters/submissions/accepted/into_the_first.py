# Adds the second reading into the digits of the first, which is lengthened as needed: O(n) time, O(1) space.
def combined_meters(first, second):
    digit, carry = first, 0
    while True:
        column = digit.val + carry
        if second:
            column += second.val
            second = second.next
        carry, digit.val = divmod(column, 10)
        if digit.next is None:
            if second is None and carry == 0:
                return first
            digit.next = ListNode(0)
        digit = digit.next
