# Mistake: compares the first beads alone, and hangs the whole of the one string behind the whole of the other.
def restrung_beads(first, second):
    if first is None or second is None:
        return first or second
    knot, other = (first, second) if first.val <= second.val else (second, first)
    end = knot
    while end.next:
        end = end.next
    end.next = other
    return knot
