# Goes over all wires in rounds and mends the times at their ends, until a round mends none: O(n^2) along a chain.
def settling_time(gates: int, wires: list[list[int]], delays: list[int]) -> int:
    settled = [0, *delays]
    changed = True
    while changed:
        changed = False
        for source, target in wires:
            time = settled[source] + delays[target - 1]
            if time > settled[target]:
                settled[target] = time
                changed = True
    return max(settled)
