# Keeps all days and their runs, and leaps back from run to run: O(n) time for n days, O(n) space.
class MarketBoast:
    def __init__(self) -> None:
        self.days: list[int] = []
        self.runs: list[int] = []

    def boast(self, takings: int) -> int:
        today = len(self.days)
        day = today - 1
        while day >= 0 and self.days[day] <= takings:
            day -= self.runs[day]
        self.days.append(takings)
        self.runs.append(today - day)
        return self.runs[-1]
