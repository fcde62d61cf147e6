# A walk from every post, with a set to ask: O(n^2) where all posts make one piece.
def unbroken_fence(posts: list[int]) -> int:
    places = set(posts)
    longest = 0
    for post in places:
        length = 1
        while post + length in places:
            length += 1
        longest = max(longest, length)
    return longest
