// Mistake: lets the resin stand as high as the higher of the two rims.
pub fn resin_pour(columns: Vec<i64>) -> i64 {
    let mut resin = 0;
    for (place, column) in columns.iter().enumerate() {
        let left = columns[..=place].iter().max().unwrap();
        let right = columns[place..].iter().max().unwrap();
        resin += left.max(right) - column;
    }
    resin
}
