// Mistake: when two levels are in the middle, returns the lower of them.
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
        self.lower.peek().copied().unwrap_or(0) as f64
    }
}
