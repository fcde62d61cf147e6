// Keeps every call.
pub struct RecentCalls(Vec<i64>);

impl RecentCalls {
    pub fn new(_window: i64) -> Self {
        Self(vec![])
    }

    pub fn call_at(&mut self, second: i64) {
        self.0.push(second);
    }

    pub fn count(&mut self) -> usize {
        self.0.len()
    }

    pub fn mean(&mut self) -> f64 {
        self.0.iter().sum::<i64>() as f64 / self.0.len().max(1) as f64
    }
}
