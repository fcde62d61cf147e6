# Mistake: going backwards, looks only at the next tide and at the one that floats its boat, and leaps no further.
def stranded_boats(tides: list[int]) -> list[int]:
    waits = [0] * len(tides)
    for place in range(len(tides) - 2, -1, -1):
        found = place + 1
        if tides[found] <= tides[place]:
            found += waits[found]
        if tides[found] > tides[place]:
            waits[place] = found - place
    return waits
