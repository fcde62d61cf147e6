// Mistake: starts the table with zeros, as if letters before the first kept one cost nothing.
pub fn letter_board(hanging: String, wanted: String) -> i64 {
    let mut above = vec![0; wanted.len() + 1];
    for letter in hanging.bytes() {
        let mut row = vec![0];
        for (column, other) in wanted.bytes().enumerate() {
            let swapped = above[column] + i64::from(letter != other);
            row.push(swapped.min(above[column + 1] + 1).min(row[column] + 1));
        }
        above = row;
    }
    above[wanted.len()]
}
