# Turns the links of the block on the way, and joins both ends afterwards: O(n) time, O(1) space.
def turned_carriages(train, first, last):
    before, carriage = None, train
    for _ in range(first - 1):
        before, carriage = carriage, carriage.next
    leader, turned = carriage, None
    for _ in range(last - first + 1):
        carriage.next, turned, carriage = turned, carriage, carriage.next
    leader.next = carriage
    if before is None:
        return turned
    before.next = turned
    return train
