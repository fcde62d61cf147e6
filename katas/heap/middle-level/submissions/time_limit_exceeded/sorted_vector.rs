// Finds the place of each level by halving and inserts it there, for which all later ones move: O(n) for a level.
#[derive(Default)]
pub struct MiddleLevel(Vec<i64>);

impl MiddleLevel {
    pub fn new() -> Self {
        Self::default()
    }

    pub fn add(&mut self, level: i64) {
        let place = self.0.partition_point(|&other| other < level);
        self.0.insert(place, level);
    }

    pub fn median(&self) -> f64 {
        let count = self.0.len();
        (self.0[(count - 1) / 2] + self.0[count / 2]) as f64 / 2.0
    }
}
