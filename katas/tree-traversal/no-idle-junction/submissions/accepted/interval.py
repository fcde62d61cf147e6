# Carries down between which two numbers an arriving parcel lies, in LeetCode's form: O(n) time.
class Solution:
    def noIdleJunction(self, hopper: Optional[TreeNode]) -> bool:
        def all_reached(junction, low, high):
            if not junction:
                return True
            if not low < junction.val < high:
                return False
            return all_reached(junction.left, low, junction.val) and all_reached(junction.right, junction.val, high)

        return all_reached(hopper, -inf, inf)
