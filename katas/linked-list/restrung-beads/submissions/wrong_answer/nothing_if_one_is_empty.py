# Mistake: the recursion ends with nothing as soon as one of the strings is empty, and not with the other string.
def restrung_beads(first, second):
    if first is None or second is None:
        return None
    if first.val <= second.val:
        first.next = restrung_beads(first.next, second)
        return first
    second.next = restrung_beads(first, second.next)
    return second
