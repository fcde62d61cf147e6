// Mistake: keeps as many letters as possible, and takes the rest of the longer text for the number of climbs.
pub fn letter_board(hanging: String, wanted: String) -> i64 {
    let mut above = vec![0; wanted.len() + 1];
    for letter in hanging.bytes() {
        let mut row = vec![0];
        for (column, other) in wanted.bytes().enumerate() {
            let kept = if letter == other { above[column] + 1 } else { above[column + 1].max(row[column]) };
            row.push(kept);
        }
        above = row;
    }
    hanging.len().max(wanted.len()) as i64 - above[wanted.len()]
}
