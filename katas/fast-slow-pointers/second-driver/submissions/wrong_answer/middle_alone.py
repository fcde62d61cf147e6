# Mistake: returns a new node for the middle stop, without the stops after it.
def second_leg(stops):
    slow = fast = stops
    while fast and fast.next:
        slow, fast = slow.next, fast.next.next
    return ListNode(slow.val)
