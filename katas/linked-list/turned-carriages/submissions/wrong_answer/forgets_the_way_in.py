# Mistake: the carriage before the block is not coupled anew; it still leads to the one that now closes the block.
def turned_carriages(train, first, last):
    carriage = train
    for _ in range(first - 1):
        carriage = carriage.next
    leader, turned = carriage, None
    for _ in range(last - first + 1):
        carriage.next, turned, carriage = turned, carriage, carriage.next
    leader.next = carriage
    return turned if first == 1 else train
