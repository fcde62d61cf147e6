// Answers a record at once, skips yesterday's run where it can, and else counts back one by one: O(n^2).
pub struct MarketBoast {
    days: Vec<i64>,
    best: i64,
    run: usize,
}

impl MarketBoast {
    pub fn new() -> Self {
        Self { days: Vec::new(), best: 0, run: 0 }
    }

    pub fn boast(&mut self, takings: i64) -> usize {
        if takings >= self.best {
            self.best = takings;
            self.run = self.days.len() + 1;
        } else {
            let skipped = if self.days.last().is_some_and(|yesterday| *yesterday <= takings) { self.run } else { 0 };
            let rest = &self.days[..self.days.len() - skipped];
            self.run = 1 + skipped + rest.iter().rev().take_while(|day| **day <= takings).count();
        }
        self.days.push(takings);
        self.run
    }
}
