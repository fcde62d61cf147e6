// Keeps the levels in a sorted map with their counts, and walks from its lowest one to the middle: O(n) for a question.
#[derive(Default)]
pub struct MiddleLevel {
    counts: BTreeMap<i64, usize>,
    levels: usize,
}

impl MiddleLevel {
    pub fn new() -> Self {
        Self::default()
    }

    pub fn add(&mut self, level: i64) {
        *self.counts.entry(level).or_insert(0) += 1;
        self.levels += 1;
    }

    pub fn median(&self) -> f64 {
        (self.at((self.levels - 1) / 2) + self.at(self.levels / 2)) as f64 / 2.0
    }

    fn at(&self, place: usize) -> i64 {
        let mut before = 0;
        for (&level, &count) in &self.counts {
            before += count;
            if before > place {
                return level;
            }
        }
        0
    }
}
