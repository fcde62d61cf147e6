# Counts the colours of a stretch whose ends only move on: O(26 n) time, O(1) space.
class Solution:
    def oneColourFence(self, fence: str, tins: int) -> int:
        counts = collections.defaultdict(int)
        left = longest = 0
        for right, picket in enumerate(fence):
            counts[picket] += 1
            while right - left + 1 - max(counts.values()) > tins:
                counts[fence[left]] -= 1
                left += 1
            longest = max(longest, right - left + 1)
        return longest
