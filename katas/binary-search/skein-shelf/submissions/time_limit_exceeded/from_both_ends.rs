// Walks in from either end until the lot is met: quick where the run is long, O(n) where it is short or missing.
pub fn skein_shelf(lots: Vec<i64>, lot: i64) -> Vec<i64> {
    let first = lots.iter().position(|&other| other == lot);
    let last = lots.iter().rposition(|&other| other == lot);
    match (first, last) {
        (Some(first), Some(last)) => vec![first as i64, last as i64],
        _ => vec![-1, -1],
    }
}
