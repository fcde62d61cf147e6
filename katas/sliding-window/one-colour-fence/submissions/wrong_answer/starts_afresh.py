# Mistake: when the tins run out, begins a new run at the present picket instead of giving up the first ones.
def one_colour_fence(fence: str, tins: int) -> int:
    longest = length = 0
    counts = {}
    for picket in fence:
        counts[picket] = counts.get(picket, 0) + 1
        length += 1
        if length - max(counts.values()) > tins:
            counts = {picket: 1}
            length = 1
        longest = max(longest, length)
    return longest
