# Beginnings and ends sorted each for itself; between two parts, as many have ended as have begun: O(n log n) time.
def gritted_road(reports: list[list[int]]) -> list[list[int]]:
    starts = sorted(start for start, _ in reports)
    ends = sorted(end for _, end in reports)
    parts = []
    first = 0
    for last in range(len(reports)):
        if last + 1 == len(reports) or starts[last + 1] > ends[last]:
            parts.append([starts[first], ends[last]])
            first = last + 1
    return parts
