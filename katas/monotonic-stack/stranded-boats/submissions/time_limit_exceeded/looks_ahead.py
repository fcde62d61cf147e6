# Looks ahead from each tide for the first higher one: O(n^2) where it comes late or never.
def stranded_boats(tides: list[int]) -> list[int]:
    waits = []
    for place, tide in enumerate(tides):
        ahead = (later for later in range(place + 1, len(tides)) if tides[later] > tide)
        waits.append(next(ahead, place) - place)
    return waits
