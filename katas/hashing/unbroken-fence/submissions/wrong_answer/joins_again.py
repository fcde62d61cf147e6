# Mistake: joins pieces by their ends for every report, also for a post that is in a piece already.
def unbroken_fence(posts: list[int]) -> int:
    lengths = {}
    longest = 0
    for post in posts:
        before = lengths.get(post - 1, 0)
        after = lengths.get(post + 1, 0)
        length = before + 1 + after
        lengths[post] = lengths[post - before] = lengths[post + after] = length
        longest = max(longest, length)
    return longest
