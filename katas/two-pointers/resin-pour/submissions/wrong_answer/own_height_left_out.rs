// Mistake: leaves the column itself out of the highest on either side, so a column above its rims counts as a loss.
pub fn resin_pour(columns: Vec<i64>) -> i64 {
    let mut resin = 0;
    for place in 1..columns.len().max(2) - 1 {
        let left = columns[..place].iter().max().unwrap();
        let right = columns[place + 1..].iter().max().unwrap();
        resin += left.min(right) - columns[place];
    }
    resin
}
