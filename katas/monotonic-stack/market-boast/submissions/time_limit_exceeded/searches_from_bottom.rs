// Keeps the falling days, but looks for today's place among them from the first one on: O(n^2) where takings fall.
pub struct MarketBoast {
    today: usize,
    falling: Vec<(i64, usize)>,
}

impl MarketBoast {
    pub fn new() -> Self {
        Self { today: 0, falling: Vec::new() }
    }

    pub fn boast(&mut self, takings: i64) -> usize {
        self.today += 1;
        let better = self.falling.iter().take_while(|(day, _)| *day > takings).count();
        self.falling.truncate(better);
        let run = self.today - self.falling.last().map_or(0, |(_, number)| *number);
        self.falling.push((takings, self.today));
        run
    }
}
