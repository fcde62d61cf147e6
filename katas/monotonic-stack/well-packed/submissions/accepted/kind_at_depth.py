# A row with the kind of the open container at each depth, and the present depth: O(n) time and space.
def well_packed(log: str) -> bool:
    kind_at = [-1] * (len(log) + 1)
    depth = 0
    for mark in log:
        kind = "([{".find(mark)
        if kind >= 0:
            kind_at[depth] = kind
            depth += 1
            continue
        depth -= 1
        if depth < 0 or kind_at[depth] != ")]}".index(mark):
            return False
    return depth == 0
