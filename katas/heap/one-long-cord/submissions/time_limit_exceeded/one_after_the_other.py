# Joins the second cord to the first, the third to the result, and so on: O(n * k), which is O(n^2) here.
def one_long_cord(cords):
    long = None
    for cord in cords:
        head = end = ListNode()
        while long and cord:
            if long.val <= cord.val:
                end.next, long = long, long.next
            else:
                end.next, cord = cord, cord.next
            end = end.next
        end.next = long or cord
        long = head.next
    return long
