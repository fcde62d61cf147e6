# A stack of the days that may still end a run, each with its own run: O(n) time for n days, O(n) space.
class MarketBoast:
    def __init__(self):
        self.stack = []

    def boast(self, takings: int) -> int:
        run = 1
        while self.stack and self.stack[-1][0] <= takings:
            run += self.stack.pop()[1]
        self.stack.append((takings, run))
        return run
