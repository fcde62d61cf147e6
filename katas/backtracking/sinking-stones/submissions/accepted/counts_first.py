# Counts the letters first and reads from the rarer end; then marks, searches and unmarks, in LeetCode's form.
class Solution:
    def sinkingStones(self, stones: List[List[str]], word: str) -> bool:
        m, n = len(stones), len(stones[0])
        counts = Counter(c for row in stones for c in row)
        if any(counts[c] < k for c, k in Counter(word).items()):
            return False
        if counts[word[0]] > counts[word[-1]]:
            word = word[::-1]

        def dfs(i, j, k):
            if k == len(word):
                return True
            if i < 0 or j < 0 or i == m or j == n or stones[i][j] != word[k]:
                return False
            stones[i][j] = "#"
            res = dfs(i + 1, j, k + 1) or dfs(i - 1, j, k + 1) or dfs(i, j + 1, k + 1) or dfs(i, j - 1, k + 1)
            stones[i][j] = word[k]
            return res

        return any(dfs(i, j, 0) for i in range(m) for j in range(n))
