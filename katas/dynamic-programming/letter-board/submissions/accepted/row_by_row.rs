// The fewest climbs for each beginning of `wanted`, one row for each letter of `hanging`: O(n^2) time, O(n) space.
pub fn letter_board(hanging: String, wanted: String) -> i64 {
    let mut above: Vec<i64> = (0..=wanted.len() as i64).collect();
    for (letter, taken) in hanging.bytes().zip(1..) {
        let mut row = vec![taken];
        for (column, other) in wanted.bytes().enumerate() {
            let swapped = above[column] + i64::from(letter != other);
            let off = above[column + 1] + 1;
            let hung = row[column] + 1;
            row.push(swapped.min(off).min(hung));
        }
        above = row;
    }
    above[wanted.len()]
}
