# Puts the front half on a stack while a walker at double speed finds the middle: half the copy, but O(n) space still.
class Solution:
    def isMirrored(self, beads: Optional[ListNode]) -> bool:
        stack = []
        slow = fast = beads
        while fast and fast.next:
            stack.append(slow.val)
            slow = slow.next
            fast = fast.next.next
        if fast:
            slow = slow.next
        while slow:
            if stack.pop() != slow.val:
                return False
            slow = slow.next
        return True
