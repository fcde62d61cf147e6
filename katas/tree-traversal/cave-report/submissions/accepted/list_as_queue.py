# A plain list as the queue: `pop(0)` moves what is left, which does not matter where depths are narrow.
class Solution:
    def caveReport(self, entrance: Optional[TreeNode]) -> List[List[int]]:
        lines = []
        queue = [entrance] if entrance else []
        while queue:
            line = []
            for _ in range(len(queue)):
                chamber = queue.pop(0)
                line.append(chamber.val)
                if chamber.left:
                    queue.append(chamber.left)
                if chamber.right:
                    queue.append(chamber.right)
            lines.append(line)
        return lines
