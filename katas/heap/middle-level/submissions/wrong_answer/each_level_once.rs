// Mistake: keeps the levels in a set, so that a level that comes again does not count.
#[derive(Default)]
pub struct MiddleLevel(BTreeSet<i64>);

impl MiddleLevel {
    pub fn new() -> Self {
        Self::default()
    }

    pub fn add(&mut self, level: i64) {
        self.0.insert(level);
    }

    pub fn median(&self) -> f64 {
        let count = self.0.len();
        let middle = self.0.iter().skip((count - 1) / 2).take(2 - count % 2);
        middle.sum::<i64>() as f64 / (2 - count % 2) as f64
    }
}
