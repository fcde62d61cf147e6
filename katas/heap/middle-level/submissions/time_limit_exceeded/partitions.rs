// Finds the middle by partitioning all levels anew at each question: O(n) for a question.
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
        let middle = self.0.len() / 2;
        let even = self.0.len() % 2 == 0;
        let (lower, &mut high, _) = self.0.select_nth_unstable(middle);
        match lower.iter().max() {
            Some(low) if even => (low + high) as f64 / 2.0,
            _ => high as f64,
        }
    }
}
