"""As it is published: camel case, the queue provided."""


class RecentCalls:
    def __init__(self, window: int):
        self.window = window
        self.calls = deque()

    def callAt(self, second: int) -> None:
        self.calls.append(second)
        while self.calls[0] + self.window <= second:
            self.calls.popleft()

    def count(self) -> int:
        return len(self.calls)

    def mean(self) -> float:
        return sum(self.calls) / len(self.calls) if self.calls else 0
