// Keeps all days and counts back one by one until a better one: O(n^2) where the runs are long.
pub struct MarketBoast {
    days: Vec<i64>,
}

impl MarketBoast {
    pub fn new() -> Self {
        Self { days: Vec::new() }
    }

    pub fn boast(&mut self, takings: i64) -> usize {
        self.days.push(takings);
        self.days.iter().rev().take_while(|day| **day <= takings).count()
    }
}
