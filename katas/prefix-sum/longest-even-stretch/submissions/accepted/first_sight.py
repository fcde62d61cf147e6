# The first place of each balance in a dict, in LeetCode's form: O(n) time, O(n) space.
class Solution:
    def longestEvenStretch(self, matches: str) -> int:
        first = {0: 0}
        balance = longest = 0
        for place, result in enumerate(matches, start=1):
            balance += 1 if result == "W" else -1
            start = first.setdefault(balance, place)
            longest = max(longest, place - start)
        return longest
