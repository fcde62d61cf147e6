# Keeps the string with the lighter first bead and passes along it; where a bead of the other is lighter than the next
# one, the two remainders change places: O(n) time, O(1) space.
def restrung_beads(first, second):
    if first is None or second is None:
        return first or second
    knot, other = (first, second) if first.val <= second.val else (second, first)
    bead = knot
    while bead.next:
        if bead.next.val > other.val:
            bead.next, other = other, bead.next
        bead = bead.next
    bead.next = other
    return knot
