# Mistake: only routes that lead away from the market all the way, so none that turns round at a square.
class Solution:
    def paradeRoute(self, market: Optional[TreeNode]) -> int:
        best = -inf

        def arm(square):
            nonlocal best
            if not square:
                return 0
            sum_here = square.val + max(arm(square.left), arm(square.right), 0)
            best = max(best, sum_here)
            return sum_here

        arm(market)
        return best
