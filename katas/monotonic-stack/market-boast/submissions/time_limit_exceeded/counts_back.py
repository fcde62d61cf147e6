# Keeps all days and counts back one by one until a better one: O(n^2) where the runs are long.
class MarketBoast:
    def __init__(self):
        self.days = []

    def boast(self, takings: int) -> int:
        self.days.append(takings)
        i = len(self.days) - 1
        while i >= 0 and self.days[i] <= takings:
            i -= 1
        return len(self.days) - 1 - i
