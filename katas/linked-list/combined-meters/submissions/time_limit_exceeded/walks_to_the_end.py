# Adds column by column, but walks to the end of the total to append each digit: O(n^2).
def combined_meters(first, second):
    total = ListNode()
    carry = 0
    while first or second or carry:
        column = carry
        if first:
            column += first.val
            first = first.next
        if second:
            column += second.val
            second = second.next
        carry, digit = divmod(column, 10)
        end = total
        while end.next:
            end = end.next
        end.next = ListNode(digit)
    return total.next
