# Comes in from both ends with the rim of each, in LeetCode's form: O(n) time, O(1) space.
class Solution:
    def resinPour(self, columns: List[int]) -> int:
        left, right = 0, len(columns) - 1
        left_max = right_max = total = 0
        while left <= right:
            if left_max <= right_max:
                left_max = max(left_max, columns[left])
                total += left_max - columns[left]
                left += 1
            else:
                right_max = max(right_max, columns[right])
                total += right_max - columns[right]
                right -= 1
        return total
