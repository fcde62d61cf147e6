# One waits for 1, 2, 4, 8 … steps of the other, then takes its place: the last wait measures the round. O(n), O(1).
def first_repeated(jumps):
    waiting, walking = 0, jumps[0]
    length = patience = 1
    while waiting != walking:
        if walking == -1:
            return -1
        if length == patience:
            waiting, length, patience = walking, 0, patience * 2
        walking = jumps[walking]
        length += 1
    behind = ahead = 0
    for _ in range(length):
        ahead = jumps[ahead]
    while behind != ahead:
        behind, ahead = jumps[behind], jumps[ahead]
    return behind
