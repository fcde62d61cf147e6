# Looks every part up in a set, in LeetCode's form: O(n^2) parts.
class Solution:
    def stencilLine(self, line: str, stencils: List[str]) -> bool:
        words = set(stencils)
        n = len(line)
        dp = [True] + [False] * n
        for i in range(1, n + 1):
            for j in range(i):
                if dp[j] and line[j:i] in words:
                    dp[i] = True
                    break
        return dp[n]
