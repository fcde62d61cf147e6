# All running totals first, then a look at each hook: O(n) time and space.
def hanging_point(loads):
    totals = list(accumulate(loads, initial=0))
    for hook in range(len(loads)):
        if totals[hook] == totals[-1] - totals[hook + 1]:
            return hook
    return -1
