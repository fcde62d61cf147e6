# Mistake: counts all earlier days that were no better, also those behind a better one.
class MarketBoast:
    def __init__(self) -> None:
        self.days: list[int] = []

    def boast(self, takings: int) -> int:
        bisect.insort(self.days, takings)
        return bisect.bisect_right(self.days, takings)
