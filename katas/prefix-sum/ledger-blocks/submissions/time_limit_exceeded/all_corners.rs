// Totals up to each corner, then every block by four of them: O(n^4).
pub fn ledger_blocks(ledger: Vec<Vec<i64>>, discrepancy: i64) -> i64 {
    let (branches, weeks) = (ledger.len(), ledger[0].len());
    let mut totals = vec![vec![0; weeks + 1]; branches + 1];
    for branch in 0..branches {
        for week in 0..weeks {
            totals[branch + 1][week + 1] =
                ledger[branch][week] + totals[branch][week + 1] + totals[branch + 1][week] - totals[branch][week];
        }
    }
    let mut blocks = 0;
    for top in 0..branches {
        for bottom in top + 1..=branches {
            for first in 0..weeks {
                for last in first + 1..=weeks {
                    let left = totals[bottom][first] - totals[top][first];
                    if totals[bottom][last] - totals[top][last] - left == discrepancy {
                        blocks += 1;
                    }
                }
            }
        }
    }
    blocks
}
