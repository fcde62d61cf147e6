# Moves each carriage behind the block's leader to directly behind the carriage before the block: O(n) time, O(1) space.
class Solution:
    def turnedCarriages(
        self, train: Optional[ListNode], first: int, last: int
    ) -> Optional[ListNode]:
        dummy = ListNode(0, train)
        before = dummy
        for _ in range(first - 1):
            before = before.next
        leader = before.next
        for _ in range(last - first):
            moved = leader.next
            leader.next = moved.next
            moved.next = before.next
            before.next = moved
        return dummy.next
