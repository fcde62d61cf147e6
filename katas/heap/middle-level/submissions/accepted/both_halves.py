# A heap for each half; levels of the lower one are negated, so that its highest is on top: O(log n) for a level.
class MiddleLevel:
    def __init__(self):
        self.lower = []
        self.upper = []

    def add(self, level: int) -> None:
        heapq.heappush(self.upper, -heapq.heappushpop(self.lower, -level))
        if len(self.upper) > len(self.lower):
            heapq.heappush(self.lower, -heapq.heappop(self.upper))

    def median(self) -> float:
        if len(self.lower) > len(self.upper):
            return -self.lower[0]
        return (self.upper[0] - self.lower[0]) / 2
