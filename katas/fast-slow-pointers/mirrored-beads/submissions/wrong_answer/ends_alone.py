# Mistake: walks to the end and compares the first bead with the last, and no others.
def is_mirrored(beads):
    last = beads
    while last.next:
        last = last.next
    return beads.val == last.val
