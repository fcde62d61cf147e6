# Mistake: intersects the pauses of each machine, but it is silent before its first run and after its last as well.
def valley_silences(logs: list[list[list[int]]]) -> list[list[int]]:
    silences = None
    for log in logs:
        pauses = [[a[1], b[0]] for a, b in zip(log, log[1:]) if a[1] < b[0]]
        if silences is None:
            silences = pauses
            continue
        common = []
        for one in silences:
            for other in pauses:
                start, end = max(one[0], other[0]), min(one[1], other[1])
                if start < end:
                    common.append([start, end])
        silences = common
    return silences
