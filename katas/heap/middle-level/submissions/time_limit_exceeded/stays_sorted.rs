// Sorts the levels in place at each question, where all but the last one are sorted already: O(n) for a question.
#[derive(Default)]
pub struct MiddleLevel(Vec<i64>);

impl MiddleLevel {
    pub fn new() -> Self {
        Self::default()
    }

    pub fn add(&mut self, level: i64) {
        self.0.push(level);
    }

    pub fn median(&mut self) -> f64 {
        self.0.sort();
        let count = self.0.len();
        (self.0[(count - 1) / 2] + self.0[count / 2]) as f64 / 2.0
    }
}
