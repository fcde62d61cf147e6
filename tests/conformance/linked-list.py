"""As it is published, with the definition pasted along."""


class ListNode:
    def __init__(self, val=0, next=None):
        self.val = val
        self.next = next


class Solution:
    def reversed(self, head: Optional[ListNode]) -> Optional[ListNode]:
        done = None
        while head:
            head.next, done, head = done, head, head.next
        return done
