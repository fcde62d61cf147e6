// Mistake: takes the mean of the two middle levels in whole numbers, so that a half is cut off.
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
        self.lower.push(level);
        self.upper.extend(self.lower.pop().map(Reverse));
        if self.upper.len() > self.lower.len() {
            self.lower.extend(self.upper.pop().map(|level| level.0));
        }
    }

    pub fn median(&self) -> f64 {
        let low = self.lower.peek().copied().unwrap_or(0);
        match self.upper.peek() {
            Some(Reverse(high)) if self.lower.len() == self.upper.len() => ((low + high) / 2) as f64,
            _ => low as f64,
        }
    }
}
