// The longest row of walls that lie apart, by a table that looks back over all earlier walls: O(n^2).
pub fn core_samples(mut walls: Vec<Vec<i64>>) -> i64 {
    walls.sort();
    let mut rows = vec![1; walls.len()];
    for index in 0..walls.len() {
        for other in 0..index {
            if walls[other][1] < walls[index][0] {
                rows[index] = rows[index].max(rows[other] + 1);
            }
        }
    }
    rows.into_iter().max().unwrap_or(0)
}
