# Merges the log of each machine in turn into a list of all times that are loud: O(n^2) when there are many machines.
def valley_silences(logs: list[list[list[int]]]) -> list[list[int]]:
    loud: list[list[int]] = []
    for log in logs:
        merged: list[list[int]] = []
        for starts, stops in sorted(loud + log):
            if merged and starts <= merged[-1][1]:
                merged[-1][1] = max(merged[-1][1], stops)
            else:
                merged.append([starts, stops])
        loud = merged
    return [[a[1], b[0]] for a, b in zip(loud, loud[1:])]
