# Mistake: pops one day at most, an `if` where a `while` belongs.
class MarketBoast:
    def __init__(self):
        self.stack = []

    def boast(self, takings: int) -> int:
        run = 1
        if self.stack and self.stack[-1][0] <= takings:
            run += self.stack.pop()[1]
        self.stack.append((takings, run))
        return run
