# The interval of each junction, level by level, with a plain list as the queue: `pop(0)` moves what is left.
class Solution:
    def noIdleJunction(self, hopper: Optional[TreeNode]) -> bool:
        queue = [(hopper, -inf, inf)]
        while queue:
            junction, low, high = queue.pop(0)
            if not low < junction.val < high:
                return False
            if junction.left:
                queue.append((junction.left, low, junction.val))
            if junction.right:
                queue.append((junction.right, junction.val, high))
        return True
