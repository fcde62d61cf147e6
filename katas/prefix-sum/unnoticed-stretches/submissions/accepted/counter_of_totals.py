# A Counter of the totals before each day, in LeetCode's form: O(n) time, O(n) space.
class Solution:
    def unnoticedStretches(self, flows: List[int], change: int) -> int:
        before = Counter()
        total = stretches = 0
        for flow in flows:
            before[total] += 1
            total += flow
            stretches += before[total - change]
        return stretches
