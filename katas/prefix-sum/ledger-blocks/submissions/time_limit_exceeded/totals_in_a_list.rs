// Totals of each strip in a list that is searched from its first one on, where the map should be: O(n^4).
pub fn ledger_blocks(ledger: Vec<Vec<i64>>, discrepancy: i64) -> i64 {
    let mut blocks = 0;
    for top in 0..ledger.len() {
        let mut strip = vec![0; ledger[0].len()];
        for row in &ledger[top..] {
            let mut seen: Vec<(i64, i64)> = vec![(0, 1)];
            let mut total = 0;
            for (sum, entry) in strip.iter_mut().zip(row) {
                *sum += entry;
                total += *sum;
                let before = seen.iter().find(|(other, _)| *other == total - discrepancy);
                blocks += before.map_or(0, |(_, times)| *times);
                match seen.iter_mut().find(|(other, _)| *other == total) {
                    Some((_, times)) => *times += 1,
                    None => seen.push((total, 1)),
                }
            }
        }
    }
    blocks
}
