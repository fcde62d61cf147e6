# Each square returns its best arm and notes the best route that has it on top, in LeetCode's form: O(n) time.
class Solution:
    def paradeRoute(self, market: Optional[TreeNode]) -> int:
        best = -inf

        def arm(square):
            nonlocal best
            if not square:
                return 0
            left = max(arm(square.left), 0)
            right = max(arm(square.right), 0)
            best = max(best, square.val + left + right)
            return square.val + max(left, right)

        arm(market)
        return best
