# Inserts each level into a sorted list, for which all later ones move: O(n) for a level.
from bisect import insort


class MiddleLevel:
    def __init__(self):
        self.levels = []

    def add(self, level):
        insort(self.levels, level)

    def median(self):
        count = len(self.levels)
        return (self.levels[(count - 1) // 2] + self.levels[count // 2]) / 2
