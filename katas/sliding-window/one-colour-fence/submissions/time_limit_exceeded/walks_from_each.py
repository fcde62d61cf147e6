# Starts afresh at every picket that could still begin a longer run: O(n^2).
def one_colour_fence(fence: str, tins: int) -> int:
    longest = 0
    for start in range(len(fence)):
        if len(fence) - start <= longest:
            break
        counts = {}
        commonest = 0
        for end in range(start, len(fence)):
            counts[fence[end]] = counts.get(fence[end], 0) + 1
            commonest = max(commonest, counts[fence[end]])
            if end + 1 - start - commonest > tins:
                break
            longest = max(longest, end + 1 - start)
    return longest
