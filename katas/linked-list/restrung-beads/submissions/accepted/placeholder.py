# A placeholder in front, and the lighter of the two first beads hung behind the end: O(n) time, O(1) space.
class Solution:
    def restrungBeads(
        self, first: Optional[ListNode], second: Optional[ListNode]
    ) -> Optional[ListNode]:
        placeholder = end = ListNode()
        while first and second:
            if first.val <= second.val:
                end.next, first = first, first.next
            else:
                end.next, second = second, second.next
            end = end.next
        end.next = first or second
        return placeholder.next
