// A heap for each half: the lower one with its highest on top, the upper one with its lowest: O(log n) for a level.
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
        // By way of the lower half, so that what gets into the upper one is never below it.
        self.lower.push(level);
        self.upper.extend(self.lower.pop().map(Reverse));
        if self.upper.len() > self.lower.len() {
            self.lower.extend(self.upper.pop().map(|level| level.0));
        }
    }

    pub fn median(&self) -> f64 {
        let low = *self.lower.peek().expect("there is a level");
        match self.upper.peek() {
            Some(Reverse(high)) if self.lower.len() == self.upper.len() => (low + high) as f64 / 2.0,
            _ => low as f64,
        }
    }
}
