# Mistake: a cave without chambers gives one empty line, because the first line is made before there is a chamber.
class Solution:
    def caveReport(self, entrance: Optional[TreeNode]) -> List[List[int]]:
        lines = [[]]

        def walk(chamber, depth):
            if not chamber:
                return
            if depth == len(lines):
                lines.append([])
            lines[depth].append(chamber.val)
            walk(chamber.left, depth + 1)
            walk(chamber.right, depth + 1)

        walk(entrance, 0)
        return lines
