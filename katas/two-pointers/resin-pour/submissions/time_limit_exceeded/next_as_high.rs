// From each rim walks to the next column as high, and to the highest of the rest where there is none: O(n^2).
pub fn resin_pour(columns: Vec<i64>) -> i64 {
    let mut resin = 0;
    let mut rim = 0;
    while rim + 1 < columns.len() {
        let mut next = rim + 1;
        for place in rim + 1..columns.len() {
            if columns[place] >= columns[rim] {
                next = place;
                break;
            }
            if columns[place] > columns[next] {
                next = place;
            }
        }
        let level = columns[rim].min(columns[next]);
        resin += columns[rim + 1..next].iter().map(|column| level - column).sum::<i64>();
        rim = next;
    }
    resin
}
