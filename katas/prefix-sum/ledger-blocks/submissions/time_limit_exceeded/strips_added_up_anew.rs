// A map of totals for each strip, but each strip is added up anew from its top row on: O(n^4).
use std::collections::HashMap;

pub fn ledger_blocks(ledger: Vec<Vec<i64>>, discrepancy: i64) -> i64 {
    let mut blocks = 0;
    for top in 0..ledger.len() {
        for bottom in top..ledger.len() {
            let mut seen = HashMap::from([(0, 1)]);
            let mut total = 0;
            for week in 0..ledger[0].len() {
                total += ledger[top..=bottom].iter().map(|row| row[week]).sum::<i64>();
                blocks += seen.get(&(total - discrepancy)).copied().unwrap_or(0);
                *seen.entry(total).or_insert(0) += 1;
            }
        }
    }
    blocks
}
