# Keeps the middle level apart from the heaps of those below and above it when the number is odd: O(log n) for a level.
from heapq import heappop, heappush, heappushpop


class MiddleLevel:
    def __init__(self):
        self.below = []
        self.above = []
        self.middle = None

    def add(self, level: int) -> None:
        if self.middle is None:
            if self.below and level < -self.below[0]:
                level = -heappushpop(self.below, -level)
            elif self.above:
                level = heappushpop(self.above, level)
            self.middle = level
        else:
            heappush(self.below, -min(self.middle, level))
            heappush(self.above, max(self.middle, level))
            self.middle = None

    def median(self) -> float:
        if self.middle is not None:
            return float(self.middle)
        return (self.above[0] - self.below[0]) / 2
