# Mistake: turns the whole list round and compares it with the old head, which is its last bead by then.
def is_mirrored(beads):
    back, node = None, beads
    while node:
        node.next, back, node = back, node, node.next
    left, right = beads, back
    while left and right:
        if left.val != right.val:
            return False
        left, right = left.next, right.next
    return True
