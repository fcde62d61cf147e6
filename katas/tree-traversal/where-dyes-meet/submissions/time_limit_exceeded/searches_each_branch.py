# Steps upstream as long as one branch has both dyes, and searches the branch anew at each step: O(n^2) in a stream.
class Solution:
    def whereDyesMeet(self, mouth: Optional[TreeNode], red: int, blue: int) -> int:
        if mouth.val == red or mouth.val == blue:
            return mouth.val
        for branch in (mouth.left, mouth.right):
            if self.holds(branch, red) and self.holds(branch, blue):
                return self.whereDyesMeet(branch, red, blue)
        return mouth.val

    def holds(self, gauge, wanted):
        if not gauge:
            return False
        return gauge.val == wanted or self.holds(gauge.left, wanted) or self.holds(gauge.right, wanted)
