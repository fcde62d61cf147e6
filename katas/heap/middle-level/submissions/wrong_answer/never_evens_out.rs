// Mistake: puts each level into the half it belongs to, but never evens out the halves, so one may grow far larger.
#[derive(Default)]
pub struct MiddleLevel {
    lower: BinaryHeap<i64>,
    upper: BinaryHeap<Reverse<i64>>,
}

impl MiddleLevel {
    pub fn new() -> Self {
        Self::default()
    }

    pub fn add(&mut self, level: i64) {
        if self.lower.peek().is_none_or(|&low| level <= low) {
            self.lower.push(level);
        } else {
            self.upper.push(Reverse(level));
        }
    }

    pub fn median(&self) -> f64 {
        let low = self.lower.peek().copied().unwrap_or(0);
        let high = self.upper.peek().map_or(low, |level| level.0);
        match self.lower.len().cmp(&self.upper.len()) {
            Ordering::Greater => low as f64,
            Ordering::Equal => (low + high) as f64 / 2.0,
            Ordering::Less => high as f64,
        }
    }
}
