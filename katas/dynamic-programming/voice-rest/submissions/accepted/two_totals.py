# The best totals up to the evening before and the one before that, in LeetCode's form: O(n) time, O(1) space.
class Solution:
    def voiceRest(self, fees: List[int]) -> int:
        before, best = 0, 0
        for fee in fees:
            before, best = best, max(best, before + fee)
        return best
