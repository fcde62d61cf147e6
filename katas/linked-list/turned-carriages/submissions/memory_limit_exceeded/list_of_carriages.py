# Puts all carriages into a list, turns a slice of it, and couples them anew: O(n) time, but O(n) space as well.
def turned_carriages(train, first, last):
    carriages = []
    while train:
        carriages.append(train)
        train = train.next
    carriages[first - 1 : last] = reversed(carriages[first - 1 : last])
    for carriage, behind in zip(carriages, carriages[1:] + [None]):
        carriage.next = behind
    return carriages[0]
