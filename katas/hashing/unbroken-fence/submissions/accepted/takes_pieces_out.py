# Takes any post out of the set and, with it, all of its piece in both directions: each post leaves once, O(n).
def unbroken_fence(posts: list[int]) -> int:
    left = set(posts)
    longest = 0
    while left:
        west = east = left.pop()
        while west - 1 in left:
            west -= 1
            left.remove(west)
        while east + 1 in left:
            east += 1
            left.remove(east)
        longest = max(longest, east - west + 1)
    return longest
