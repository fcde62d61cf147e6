// Methods in snake case on a mutable receiver.
struct RecentCalls {
    window: i64,
    calls: VecDeque<i64>,
}

impl RecentCalls {
    fn new(window: i64) -> Self {
        Self { window, calls: VecDeque::new() }
    }

    fn call_at(&mut self, second: i64) {
        self.calls.push_back(second);
        while self.calls.front().is_some_and(|first| first + self.window <= second) {
            self.calls.pop_front();
        }
    }

    fn count(&self) -> usize {
        self.calls.len()
    }

    fn mean(&self) -> f64 {
        self.calls.iter().sum::<i64>() as f64 / self.calls.len().max(1) as f64
    }
}
