# Running totals along the rows first, then a walk down each pair of weeks, in LeetCode's form: O(n^3) time.
class Solution:
    def ledgerBlocks(self, ledger: List[List[int]], discrepancy: int) -> int:
        m, n = len(ledger), len(ledger[0])
        for row in ledger:
            for j in range(1, n):
                row[j] += row[j - 1]
        res = 0
        for i in range(n):
            for j in range(i, n):
                count = {0: 1}
                cur = 0
                for k in range(m):
                    cur += ledger[k][j] - (ledger[k][i - 1] if i > 0 else 0)
                    res += count.get(cur - discrepancy, 0)
                    count[cur] = count.get(cur, 0) + 1
        return res
