// Two heaps of 32-bit numbers; the side is chosen by comparing with the lower half's top, then sizes are evened out.
struct MiddleLevel {
    low: BinaryHeap<i32>,
    high: BinaryHeap<Reverse<i32>>,
}

impl MiddleLevel {
    fn new() -> Self {
        MiddleLevel { low: BinaryHeap::new(), high: BinaryHeap::new() }
    }

    fn add(&mut self, level: i32) {
        if self.low.is_empty() || level <= *self.low.peek().unwrap() {
            self.low.push(level);
        } else {
            self.high.push(Reverse(level));
        }
        if self.low.len() > self.high.len() + 1 {
            self.high.push(Reverse(self.low.pop().unwrap()));
        } else if self.high.len() > self.low.len() {
            self.low.push(self.high.pop().unwrap().0);
        }
    }

    fn median(&self) -> f64 {
        if self.low.len() > self.high.len() {
            *self.low.peek().unwrap() as f64
        } else {
            (*self.low.peek().unwrap() as f64 + self.high.peek().unwrap().0 as f64) / 2.0
        }
    }
}
