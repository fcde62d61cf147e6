# Mistake: carries only when a column is more than ten, so a column of exactly ten becomes a digit.
def combined_meters(first, second):
    total = end = ListNode()
    carry = 0
    while first or second or carry:
        column = carry
        if first:
            column += first.val
            first = first.next
        if second:
            column += second.val
            second = second.next
        carry = 0
        if column > 10:
            column -= 10
            carry = 1
        end.next = ListNode(column)
        end = end.next
    return total.next
