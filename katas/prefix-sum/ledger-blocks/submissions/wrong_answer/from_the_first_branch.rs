// Mistake: lets the bottom row move down from the first branch only, so no block begins further south.
use std::collections::HashMap;

pub fn ledger_blocks(ledger: Vec<Vec<i64>>, discrepancy: i64) -> i64 {
    let mut blocks = 0;
    let mut strip = vec![0; ledger[0].len()];
    for row in &ledger {
        let mut seen = HashMap::from([(0, 1)]);
        let mut total = 0;
        for (sum, entry) in strip.iter_mut().zip(row) {
            *sum += entry;
            total += *sum;
            blocks += seen.get(&(total - discrepancy)).copied().unwrap_or(0);
            *seen.entry(total).or_insert(0) += 1;
        }
    }
    blocks
}
