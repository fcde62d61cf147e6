// Mistake: keeps the map from strip to strip, so totals of other strips count.
use std::collections::HashMap;

pub fn ledger_blocks(ledger: Vec<Vec<i64>>, discrepancy: i64) -> i64 {
    let mut blocks = 0;
    let mut seen = HashMap::from([(0, 1)]);
    for top in 0..ledger.len() {
        let mut strip = vec![0; ledger[0].len()];
        for row in &ledger[top..] {
            let mut total = 0;
            for (sum, entry) in strip.iter_mut().zip(row) {
                *sum += entry;
                total += *sum;
                blocks += seen.get(&(total - discrepancy)).copied().unwrap_or(0);
                *seen.entry(total).or_insert(0) += 1;
            }
        }
    }
    blocks
}
