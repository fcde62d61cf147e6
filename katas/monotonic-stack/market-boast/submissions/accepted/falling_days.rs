// A stack of the days that may still end a run, each with its own run: O(n) time for n days, O(n) space.
pub struct MarketBoast {
    falling: Vec<(i64, i64)>,
}

impl MarketBoast {
    pub fn new() -> Self {
        Self { falling: Vec::new() }
    }

    pub fn boast(&mut self, takings: i64) -> i64 {
        let mut run = 1;
        while let Some((_, earlier)) = self.falling.pop_if(|(day, _)| *day <= takings) {
            run += earlier;
        }
        self.falling.push((takings, run));
        run
    }
}
