# Mistake: waits for the highest of all later tides instead of the nearest one that is higher.
def stranded_boats(tides: list[int]) -> list[int]:
    waits = [0] * len(tides)
    highest = len(tides) - 1
    for place in range(len(tides) - 2, -1, -1):
        if tides[highest] > tides[place]:
            waits[place] = highest - place
        else:
            highest = place
    return waits
