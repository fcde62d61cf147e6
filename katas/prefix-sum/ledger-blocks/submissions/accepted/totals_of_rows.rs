// Running totals along the rows first, then a walk down each pair of weeks, in LeetCode's form: O(n^3) time.
impl Solution {
    pub fn ledger_blocks(mut ledger: Vec<Vec<i32>>, discrepancy: i32) -> i32 {
        let weeks = ledger[0].len();
        for row in ledger.iter_mut() {
            for week in 1..weeks {
                row[week] += row[week - 1];
            }
        }
        let mut blocks = 0;
        for first in 0..weeks {
            for last in first..weeks {
                let mut seen: HashMap<i32, i32> = HashMap::new();
                seen.insert(0, 1);
                let mut total = 0;
                for row in &ledger {
                    total += row[last] - if first > 0 { row[first - 1] } else { 0 };
                    blocks += *seen.get(&(total - discrepancy)).unwrap_or(&0);
                    *seen.entry(total).or_insert(0) += 1;
                }
            }
        }
        blocks
    }
}
