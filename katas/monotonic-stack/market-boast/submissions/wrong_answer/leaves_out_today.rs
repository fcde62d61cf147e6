// Mistake: counts only the days before today.
pub struct MarketBoast {
    falling: Vec<(i64, i64)>,
}

impl MarketBoast {
    pub fn new() -> Self {
        Self { falling: Vec::new() }
    }

    pub fn boast(&mut self, takings: i64) -> i64 {
        let mut run = 0;
        while let Some((_, earlier)) = self.falling.pop_if(|(day, _)| *day <= takings) {
            run += earlier + 1;
        }
        self.falling.push((takings, run));
        run
    }
}
