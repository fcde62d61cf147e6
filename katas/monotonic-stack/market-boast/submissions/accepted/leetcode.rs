// The stack with the number of each day instead of its run, in LeetCode's form: O(n) time for n days, O(n) space.
struct MarketBoast {
    today: i32,
    stack: Vec<(i32, i32)>,
}

impl MarketBoast {
    fn new() -> Self {
        MarketBoast { today: 0, stack: vec![(i32::MAX, 0)] }
    }

    fn boast(&mut self, takings: i32) -> i32 {
        self.today += 1;
        while self.stack.last().unwrap().0 <= takings {
            self.stack.pop();
        }
        let run = self.today - self.stack.last().unwrap().1;
        self.stack.push((takings, self.today));
        run
    }
}
