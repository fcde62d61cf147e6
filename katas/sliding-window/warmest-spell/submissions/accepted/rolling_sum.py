# Carries the sum of the last `hours` readings along, one in and one out at each step: O(n) time, O(1) space.
class Solution:
    def warmestSpell(self, readings: List[int], hours: int) -> float:
        total = sum(readings[:hours])
        warmest = total
        for end in range(hours, len(readings)):
            total += readings[end] - readings[end - hours]
            warmest = max(warmest, total)
        return warmest / hours
