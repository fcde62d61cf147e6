# One walker goes two stops for each stop of the other: O(n) time, O(1) space.
# class ListNode:
#     def __init__(self, val=0, next=None):
#         self.val = val
#         self.next = next
class Solution:
    def secondLeg(self, stops: Optional[ListNode]) -> Optional[ListNode]:
        slow = fast = stops
        while fast and fast.next:
            slow = slow.next
            fast = fast.next.next
        return slow
