// Looks to both sides of every column for the highest: O(n^2).
pub fn resin_pour(columns: Vec<i64>) -> i64 {
    let mut resin = 0;
    for (place, column) in columns.iter().enumerate() {
        let left = columns[..=place].iter().max().unwrap_or(column);
        let right = columns[place..].iter().max().unwrap_or(column);
        resin += left.min(right) - column;
    }
    resin
}
