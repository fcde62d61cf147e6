# Finds the greatest number of the left part and the least of the right part anew at each junction: O(n^2) in a line.
class Solution:
    def noIdleJunction(self, hopper: Optional[TreeNode]) -> bool:
        if not hopper:
            return True
        if self.greatest(hopper.left) >= hopper.val or self.least(hopper.right) <= hopper.val:
            return False
        return self.noIdleJunction(hopper.left) and self.noIdleJunction(hopper.right)

    def greatest(self, junction):
        if not junction:
            return -inf
        return max(junction.val, self.greatest(junction.left), self.greatest(junction.right))

    def least(self, junction):
        if not junction:
            return inf
        return min(junction.val, self.least(junction.left), self.least(junction.right))
