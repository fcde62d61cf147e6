# From both ends inwards, always leaving the shorter mast: O(n) time, O(1) space.
class Solution:
    def largestBanner(self, masts: List[int]) -> int:
        left, right = 0, len(masts) - 1
        largest = 0
        while left < right:
            area = (right - left) * min(masts[left], masts[right])
            largest = max(largest, area)
            if masts[left] < masts[right]:
                left += 1
            else:
                right -= 1
        return largest
