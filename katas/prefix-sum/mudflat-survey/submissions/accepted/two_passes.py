# Runs the totals along each row, then down each column, without an empty row: the edges are looked after when asked.
from itertools import accumulate


class MudflatSurvey:
    def __init__(self, changes):
        rows = [list(accumulate(row)) for row in changes]
        self.totals = list(accumulate(rows, lambda above, row: [a + b for a, b in zip(above, row)]))

    def net(self, row1, column1, row2, column2):
        def total(row, column):
            return self.totals[row][column] if row >= 0 and column >= 0 else 0

        upper = total(row1 - 1, column2) - total(row1 - 1, column1 - 1)
        return total(row2, column2) - total(row2, column1 - 1) - upper
