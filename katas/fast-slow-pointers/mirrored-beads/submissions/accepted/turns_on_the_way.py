# The slow walker turns each link round behind it, so that the front half reads backwards when the middle is reached.
def is_mirrored(beads):
    front, slow, fast = None, beads, beads
    while fast is not None and fast.next is not None:
        fast = fast.next.next
        slow.next, front, slow = front, slow, slow.next
    back = slow if fast is None else slow.next
    while front is not None and front.val == back.val:
        front, back = front.next, back.next
    return front is None
