# Collects the bags for each hold in a list of their own and puts the three together: O(n) extra memory.
def three_holds(bags: list[int]) -> None:
    rows = [[], [], []]
    for bag in bags:
        rows[bag].append(bag)
    bags[:] = rows[0] + rows[1] + rows[2]
