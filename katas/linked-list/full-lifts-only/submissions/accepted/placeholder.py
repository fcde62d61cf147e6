# Looks ahead for a full lift, then moves its visitors one by one to the front of it: O(n) time, O(1) space.
class Solution:
    def fullLiftsOnly(self, queue: Optional[ListNode], size: int) -> Optional[ListNode]:
        placeholder = before = ListNode(0, queue)
        while True:
            ahead = before
            for _ in range(size):
                ahead = ahead.next
                if ahead is None:
                    return placeholder.next
            leader = before.next
            for _ in range(size - 1):
                moved = leader.next
                leader.next = moved.next
                moved.next = before.next
                before.next = moved
            before = leader
