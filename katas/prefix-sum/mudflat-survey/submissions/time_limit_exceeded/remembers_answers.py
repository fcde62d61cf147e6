# Adds up each rectangle, but remembers the answers given: O(n^2) where no question comes twice.
class MudflatSurvey:
    def __init__(self, changes):
        self.changes = changes
        self.known = {}

    def net(self, row1, column1, row2, column2):
        asked = (row1, column1, row2, column2)
        if asked not in self.known:
            rows = self.changes[row1 : row2 + 1]
            self.known[asked] = sum(sum(row[column1 : column2 + 1]) for row in rows)
        return self.known[asked]
