# Two sets of seats: those who wait and those who heard last. Each minute moves seats from one to the other: O(n).
def minutes_until_all_know(seats: list[list[int]]) -> int:
    waiting, latest = set(), set()
    for r, row in enumerate(seats):
        for c, seat in enumerate(row):
            if seat == 1:
                waiting.add((r, c))
            elif seat == 2:
                latest.add((r, c))
    minutes = 0
    while waiting and latest:
        around = set()
        for r, c in latest:
            around.update(((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)))
        # The smaller set first: a round costs as much as it is large, not as much as those who wait.
        latest = {seat for seat in around if seat in waiting}
        waiting.difference_update(latest)
        minutes += 1
    return -1 if waiting else minutes
