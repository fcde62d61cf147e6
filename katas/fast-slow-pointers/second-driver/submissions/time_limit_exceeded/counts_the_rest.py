# At each stop counts the stops behind it until they are no more than those passed: O(n^2).
def second_leg(stops):
    passed, node = 0, stops
    while True:
        behind, after = 0, node.next
        while after:
            behind, after = behind + 1, after.next
        if behind <= passed:
            return node
        passed, node = passed + 1, node.next
