# Takes the lighter first bead, but walks from the knot to the end of the new string to hang it on: O(n^2).
def restrung_beads(first, second):
    placeholder = ListNode()
    while first or second:
        if second is None or first and first.val <= second.val:
            bead, first = first, first.next
        else:
            bead, second = second, second.next
        bead.next = None
        end = placeholder
        while end.next:
            end = end.next
        end.next = bead
    return placeholder.next
