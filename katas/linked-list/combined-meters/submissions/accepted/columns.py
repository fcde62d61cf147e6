# Column by column, as long as a digit or a carry is left: O(n) time, O(1) space beyond the total.
class Solution:
    def combinedMeters(
        self, first: Optional[ListNode], second: Optional[ListNode]
    ) -> Optional[ListNode]:
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
            carry, digit = divmod(column, 10)
            end.next = ListNode(digit)
            end = end.next
        return total.next
