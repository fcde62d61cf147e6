// Mistake: keeps one row and has overwritten the diagonal by the time it reads it.
pub fn letter_board(hanging: String, wanted: String) -> i64 {
    let mut row: Vec<i64> = (0..=wanted.len() as i64).collect();
    for (letter, taken) in hanging.bytes().zip(1..) {
        row[0] = taken;
        for (column, other) in wanted.bytes().enumerate() {
            let swapped = row[column] + i64::from(letter != other);
            row[column + 1] = swapped.min(row[column + 1] + 1).min(row[column] + 1);
        }
    }
    row[wanted.len()]
}
