# Looks at the fronts of all cords for each tag: O(n * k), which is O(n^2) here.
def one_long_cord(cords):
    head = end = ListNode()
    fronts = [tag for tag in cords if tag]
    while fronts:
        earliest = min(range(len(fronts)), key=lambda at: fronts[at].val)
        end.next = end = fronts[earliest]
        if end.next:
            fronts[earliest] = end.next
        else:
            fronts.pop(earliest)
    return head.next
