# Finds the middle with two speeds, turns the back half round and compares: O(n) time, O(1) space.
class Solution:
    def isMirrored(self, beads: Optional[ListNode]) -> bool:
        slow = fast = beads
        while fast and fast.next:
            slow = slow.next
            fast = fast.next.next
        back = None
        while slow:
            after = slow.next
            slow.next = back
            back = slow
            slow = after
        left, right = beads, back
        while right:
            if left.val != right.val:
                return False
            left, right = left.next, right.next
        return True
