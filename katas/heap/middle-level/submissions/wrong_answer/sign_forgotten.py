# Mistake: negates the levels of the lower half for the heap, and forgets the sign when it takes the mean of both tops.
class MiddleLevel:
    def __init__(self):
        self.lower = []
        self.upper = []

    def add(self, level):
        heapq.heappush(self.upper, -heapq.heappushpop(self.lower, -level))
        if len(self.upper) > len(self.lower):
            heapq.heappush(self.lower, -heapq.heappop(self.upper))

    def median(self):
        if len(self.lower) > len(self.upper):
            return -self.lower[0]
        return (self.upper[0] + self.lower[0]) / 2
