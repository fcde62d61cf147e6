// Keeps both maxima, but looks for the right one anew when the walk passes it: O(n^2) where the columns fall.
pub fn resin_pour(columns: Vec<i64>) -> i64 {
    let mut resin = 0;
    let mut left_rim = 0;
    let mut right_rim = columns.iter().copied().max().unwrap_or(0);
    for (place, &column) in columns.iter().enumerate() {
        left_rim = left_rim.max(column);
        resin += left_rim.min(right_rim) - column;
        if column == right_rim {
            right_rim = columns[place + 1..].iter().copied().max().unwrap_or(0);
        }
    }
    resin
}
