# Each branch reports the gauge it brings, if any; two reports meet here. In LeetCode's form: O(n) time.
class Solution:
    def whereDyesMeet(self, mouth: 'TreeNode', red: int, blue: int) -> int:
        def report(gauge):
            if not gauge or gauge.val == red or gauge.val == blue:
                return gauge
            left, right = report(gauge.left), report(gauge.right)
            if left and right:
                return gauge
            return left or right

        return report(mouth).val
