# Walks to each new place from the start again, and compares it with all on the way: O(n^2).
def first_repeated(jumps):
    place, steps = 0, 0
    while place != -1:
        before = 0
        for _ in range(steps):
            if before == place:
                return place
            before = jumps[before]
        place, steps = jumps[place], steps + 1
    return -1
