# Mistake: cuts off what lies above and to the left only where the rectangle touches neither edge.
class MudflatSurvey:
    def __init__(self, changes):
        self.totals = [row[:] for row in changes]
        for r, row in enumerate(self.totals):
            for c in range(1, len(row)):
                row[c] += row[c - 1]
            if r > 0:
                for c in range(len(row)):
                    row[c] += self.totals[r - 1][c]

    def net(self, row1, column1, row2, column2):
        t = self.totals
        result = t[row2][column2]
        if row1 > 0 and column1 > 0:
            result -= t[row1 - 1][column2] + t[row2][column1 - 1] - t[row1 - 1][column1 - 1]
        return result
