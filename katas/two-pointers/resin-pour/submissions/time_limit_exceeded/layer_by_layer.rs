// Fills one centimetre of height at a time, each in a pass over the row: O(n) for each, so O(n^2) where it is high.
pub fn resin_pour(columns: Vec<i64>) -> i64 {
    let highest = columns.iter().copied().max().unwrap_or(0);
    let mut resin = 0;
    for level in 1..=highest {
        let mut since_wall = None;
        for column in &columns {
            if *column >= level {
                resin += since_wall.unwrap_or(0);
                since_wall = Some(0);
            } else {
                since_wall = since_wall.map(|width| width + 1);
            }
        }
    }
    resin
}
