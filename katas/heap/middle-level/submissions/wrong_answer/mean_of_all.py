# Mistake: takes the median for the mean, and keeps a running total.
class MiddleLevel:
    def __init__(self):
        self.total = 0
        self.count = 0

    def add(self, level):
        self.total += level
        self.count += 1

    def median(self):
        return self.total / self.count
