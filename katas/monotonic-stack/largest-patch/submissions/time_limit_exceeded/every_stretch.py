# From each strip to the right, with the lowest strip so far: O(n^2).
class Solution:
    def largestPatch(self, strips: List[int]) -> int:
        best = 0
        for i in range(len(strips)):
            lowest = strips[i]
            for j in range(i, len(strips)):
                lowest = min(lowest, strips[j])
                best = max(best, lowest * (j - i + 1))
        return best
