# Mistake: always returns the carriage that led the train before, even if the block began with it.
def turned_carriages(train, first, last):
    before, carriage = None, train
    for _ in range(first - 1):
        before, carriage = carriage, carriage.next
    leader, turned = carriage, None
    for _ in range(last - first + 1):
        carriage.next, turned, carriage = turned, carriage, carriage.next
    leader.next = carriage
    if before:
        before.next = turned
    return train
