# Fetches each bead's partner by a walk to it: O(n^2).
def is_mirrored(beads):
    last = None
    while beads is not last:
        before, node = None, beads
        while node.next is not last:
            before, node = node, node.next
        if node.val != beads.val:
            return False
        if before is None or before is beads:
            return True
        beads, last = beads.next, node
    return True
