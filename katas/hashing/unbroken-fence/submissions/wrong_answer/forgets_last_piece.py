# Mistake: notes a piece only when the next post is too far away, so the easternmost piece is never noted.
def unbroken_fence(posts: list[int]) -> int:
    longest = length = 0
    before = None
    for post in sorted(set(posts)):
        if before is not None and post != before + 1:
            longest = max(longest, length)
            length = 0
        length += 1
        before = post
    return longest
