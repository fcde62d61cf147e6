// Mistake: adds the run of yesterday, but does not go on to the day before that run.
pub struct MarketBoast {
    yesterday: i64,
    run: i64,
}

impl MarketBoast {
    pub fn new() -> Self {
        Self { yesterday: 0, run: 0 }
    }

    pub fn boast(&mut self, takings: i64) -> i64 {
        self.run = if self.yesterday <= takings { self.run + 1 } else { 1 };
        self.yesterday = takings;
        self.run
    }
}
