# One row, the old diagonal kept in a variable, in LeetCode's form: O(n^2) time, O(n) space.
class Solution:
    def letterBoard(self, hanging: str, wanted: str) -> int:
        row = list(range(len(wanted) + 1))
        for i, letter in enumerate(hanging, 1):
            diagonal, row[0] = row[0], i
            for j, other in enumerate(wanted, 1):
                fewest = min(diagonal + (letter != other), row[j] + 1, row[j - 1] + 1)
                diagonal, row[j] = row[j], fewest
        return row[-1]
