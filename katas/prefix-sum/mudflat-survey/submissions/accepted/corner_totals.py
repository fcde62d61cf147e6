# Each total from its three neighbours, with an empty row and column before the first, in LeetCode's form.
class MudflatSurvey:
    def __init__(self, changes: List[List[int]]):
        rows, columns = len(changes), len(changes[0])
        self.totals = [[0] * (columns + 1) for _ in range(rows + 1)]
        for r in range(rows):
            for c in range(columns):
                self.totals[r + 1][c + 1] = (
                    changes[r][c] + self.totals[r][c + 1] + self.totals[r + 1][c] - self.totals[r][c]
                )

    def net(self, row1: int, column1: int, row2: int, column2: int) -> int:
        t = self.totals
        return t[row2 + 1][column2 + 1] - t[row1][column2 + 1] - t[row2 + 1][column1] + t[row1][column1]
