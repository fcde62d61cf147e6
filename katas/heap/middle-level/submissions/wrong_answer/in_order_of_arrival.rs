// Mistake: takes the middle of the row as it came, without any order.
#[derive(Default)]
pub struct MiddleLevel(Vec<i64>);

impl MiddleLevel {
    pub fn new() -> Self {
        Self::default()
    }

    pub fn add(&mut self, level: i64) {
        self.0.push(level);
    }

    pub fn median(&self) -> f64 {
        let count = self.0.len();
        (self.0[(count - 1) / 2] + self.0[count / 2]) as f64 / 2.0
    }
}
