// Mistake: puts levels into the two halves in turn, whatever their size, so that the halves are not apart.
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
        if self.lower.len() == self.upper.len() {
            self.lower.push(level);
        } else {
            self.upper.push(Reverse(level));
        }
    }

    pub fn median(&self) -> f64 {
        let low = self.lower.peek().copied().unwrap_or(0);
        match self.upper.peek() {
            Some(Reverse(high)) if self.lower.len() == self.upper.len() => (low + high) as f64 / 2.0,
            _ => low as f64,
        }
    }
}
