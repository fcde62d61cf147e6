# Mistake: cuts the list at the middle and returns the half before it, the first driver's.
def second_leg(stops):
    before, slow, fast = None, stops, stops
    while fast and fast.next:
        before, slow, fast = slow, slow.next, fast.next.next
    if before is None:
        return stops
    before.next = None
    return stops
