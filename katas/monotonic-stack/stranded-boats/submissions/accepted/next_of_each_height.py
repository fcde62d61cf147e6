# Backwards, with the nearest place of each of the 100 heights: 100 n steps, O(1) space besides the answer.
def stranded_boats(tides: list[int]) -> list[int]:
    never = 10**9
    nearest = [never] * 102
    waits = []
    for place in range(len(tides) - 1, -1, -1):
        found = min(nearest[tides[place] + 1 :])
        waits.append(0 if found == never else found - place)
        nearest[tides[place]] = place
    return waits[::-1]
