# Depth first by recursion: seats a guest and asks whether all they feud with can sit opposite, in LeetCode's form.
class Solution:
    def seatAtTwoTables(self, feuds: List[List[int]]) -> List[int]:
        color = [-1] * len(feuds)

        def dfs(node: int, c: int) -> bool:
            if color[node] != -1:
                return color[node] == c
            color[node] = c
            for neighbor in feuds[node]:
                if not dfs(neighbor, 1 - c):
                    return False
            return True

        for node in range(len(feuds)):
            if color[node] == -1 and not dfs(node, 1):
                return []
        return color
