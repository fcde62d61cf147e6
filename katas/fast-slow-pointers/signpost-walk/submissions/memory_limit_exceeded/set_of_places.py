# Keeps a set of the places passed: O(n) time, but O(n) space.
def first_repeated(jumps):
    passed = set()
    place = 0
    while place != -1 and place not in passed:
        passed.add(place)
        place = jumps[place]
    return place
