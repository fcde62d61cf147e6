# Each round joins the cords in pairs, with a cord left over as it is: O(n log k) time.
def join(one, other):
    head = end = ListNode()
    while one and other:
        if one.val <= other.val:
            end.next, one = one, one.next
        else:
            end.next, other = other, other.next
        end = end.next
    end.next = one or other
    return head.next


def one_long_cord(cords):
    while len(cords) > 1:
        if len(cords) % 2 == 1:
            cords.append(None)
        cords = [join(cords[at], cords[at + 1]) for at in range(0, len(cords), 2)]
    return cords[0] if cords else None
