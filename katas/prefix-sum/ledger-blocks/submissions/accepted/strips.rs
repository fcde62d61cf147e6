// A strip of sums for each pair of rows, and in it a map of running totals: O(n^3) time, O(n) space.
use std::collections::HashMap;

pub fn ledger_blocks(ledger: Vec<Vec<i64>>, discrepancy: i64) -> i64 {
    let mut blocks = 0;
    for top in 0..ledger.len() {
        let mut strip = vec![0; ledger[0].len()];
        for row in &ledger[top..] {
            for (sum, entry) in strip.iter_mut().zip(row) {
                *sum += entry;
            }
            blocks += runs(&strip, discrepancy);
        }
    }
    blocks
}

fn runs(strip: &[i64], wanted: i64) -> i64 {
    let mut seen = HashMap::from([(0, 1)]);
    let mut total = 0;
    let mut runs = 0;
    for sum in strip {
        total += sum;
        runs += seen.get(&(total - wanted)).unwrap_or(&0);
        *seen.entry(total).or_insert(0) += 1;
    }
    runs
}
