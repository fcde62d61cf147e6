# Finds both arms anew for each square on top of a route: O(n^2) along a road.
class Solution:
    def paradeRoute(self, market: Optional[TreeNode]) -> int:
        if not market:
            return -inf
        here = market.val + self.arm(market.left) + self.arm(market.right)
        return max(here, self.paradeRoute(market.left), self.paradeRoute(market.right))

    def arm(self, square):
        if not square:
            return 0
        return max(0, square.val + max(self.arm(square.left), self.arm(square.right)))
