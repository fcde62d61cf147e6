// Sorts a copy of all levels at each question: O(n log n) for a question.
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
        let mut levels = self.0.clone();
        levels.sort();
        let count = levels.len();
        (levels[(count - 1) / 2] + levels[count / 2]) as f64 / 2.0
    }
}
