# The sorted logs merged into one row, and the latest stop so far: O(n log k) time for k machines.
from heapq import merge


def valley_silences(logs: list[list[list[int]]]) -> list[list[int]]:
    silences = []
    latest_stop = None
    for starts, stops in merge(*logs):
        if latest_stop is None:
            latest_stop = stops
        elif starts > latest_stop:
            silences.append([latest_stop, starts])
        latest_stop = max(latest_stop, stops)
    return silences
