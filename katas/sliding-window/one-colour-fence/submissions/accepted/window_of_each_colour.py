# One window for each colour that occurs, which counts the pickets that would have to be painted: O(26 n) time.
def one_colour_fence(fence: str, tins: int) -> int:
    return max(longest_of(colour, fence, tins) for colour in set(fence))


def longest_of(colour: str, fence: str, tins: int) -> int:
    start = longest = to_paint = 0
    for end, picket in enumerate(fence):
        to_paint += picket != colour
        while to_paint > tins:
            to_paint -= fence[start] != colour
            start += 1
        longest = max(longest, end + 1 - start)
    return longest
