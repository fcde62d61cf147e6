# A stack of places whose heights rise, with a sentinel at either end, in LeetCode's form: O(n) time and space.
class Solution:
    def largestPatch(self, strips: List[int]) -> int:
        strips = strips + [0]
        stack = [-1]
        best = 0
        for i, height in enumerate(strips):
            while stack[-1] != -1 and strips[stack[-1]] >= height:
                high = strips[stack.pop()]
                best = max(best, high * (i - stack[-1] - 1))
            stack.append(i)
        return best
