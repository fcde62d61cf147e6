// Mistake: adds one for each day popped, and forgets the days that this one had popped before.
pub struct MarketBoast {
    falling: Vec<i64>,
}

impl MarketBoast {
    pub fn new() -> Self {
        Self { falling: Vec::new() }
    }

    pub fn boast(&mut self, takings: i64) -> i64 {
        let mut run = 1;
        while self.falling.pop_if(|day| *day <= takings).is_some() {
            run += 1;
        }
        self.falling.push(takings);
        run
    }
}
