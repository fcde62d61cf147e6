# A queue, and the number of chambers that are of the current depth, in LeetCode's form: O(n) time, O(n) space.
class Solution:
    def caveReport(self, entrance: Optional[TreeNode]) -> List[List[int]]:
        if not entrance:
            return []
        lines = []
        queue = deque([entrance])
        while queue:
            line = []
            for _ in range(len(queue)):
                chamber = queue.popleft()
                line.append(chamber.val)
                if chamber.left:
                    queue.append(chamber.left)
                if chamber.right:
                    queue.append(chamber.right)
            lines.append(line)
        return lines
