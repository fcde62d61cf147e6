# Mistake: returns the pauses of each machine, whether or not another one runs at that time.
def valley_silences(logs: list[list[list[int]]]) -> list[list[int]]:
    return sorted([a[1], b[0]] for log in logs for a, b in zip(log, log[1:]) if a[1] < b[0])
