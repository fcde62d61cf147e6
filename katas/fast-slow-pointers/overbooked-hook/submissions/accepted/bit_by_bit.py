# Counts each bit in the tags and in 1 to n: the answer has those of which the tags have more. O(n log n), O(1) space.
def overbooked_hook(tags):
    hooks, hook, bit = len(tags) - 1, 0, 1
    while bit <= hooks:
        more = 0
        for place, tag in enumerate(tags):
            more += bool(tag & bit) - bool(place & bit)
        if more > 0:
            hook |= bit
        bit *= 2
    return hook
