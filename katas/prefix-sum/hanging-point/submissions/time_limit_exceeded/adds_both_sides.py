# Adds up both sides of every hook, as slices: O(n^2).
class Solution:
    def hangingPoint(self, loads: List[int]) -> int:
        for hook in range(len(loads)):
            if sum(loads[:hook]) == sum(loads[hook + 1:]):
                return hook
        return -1
