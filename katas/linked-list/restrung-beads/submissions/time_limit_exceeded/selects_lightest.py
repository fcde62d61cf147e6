# Throws all beads together and looks through all that are left for the lightest, again and again: O(n^2).
def restrung_beads(first, second):
    beads = []
    for bead in (first, second):
        while bead:
            beads.append(bead.val)
            bead = bead.next
    placeholder = end = ListNode()
    while beads:
        lightest = min(beads)
        beads.remove(lightest)
        end.next = ListNode(lightest)
        end = end.next
    return placeholder.next
