# A set of the places; walks on only from a post that has none before it: O(n) time and space.
class Solution:
    def unbrokenFence(self, posts: List[int]) -> int:
        places = set(posts)
        longest = 0
        for post in places:
            if post - 1 not in places:
                length = 1
                while post + length in places:
                    length += 1
                longest = max(longest, length)
        return longest
