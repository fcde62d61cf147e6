# Walks with the sum behind: O(n) time.
class Solution:
    def hangingPoint(self, loads: List[int]) -> int:
        whole = sum(loads)
        left = 0
        for hook, load in enumerate(loads):
            if left == whole - left - load:
                return hook
            left += load
        return -1
