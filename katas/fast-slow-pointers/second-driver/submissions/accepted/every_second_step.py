# Walks the list once and moves the middle along at every second stop: O(n) time, O(1) space.
def second_leg(stops):
    middle, node, count = stops, stops, 0
    while node is not None:
        node, count = node.next, count + 1
        if count % 2 == 0:
            middle = middle.next
    return middle
