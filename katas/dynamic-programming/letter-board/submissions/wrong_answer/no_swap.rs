// Mistake: knows only taking off and hanging, so that replacing takes two climbs.
pub fn letter_board(hanging: String, wanted: String) -> i64 {
    let mut above: Vec<i64> = (0..=wanted.len() as i64).collect();
    for (letter, taken) in hanging.bytes().zip(1..) {
        let mut row = vec![taken];
        for (column, other) in wanted.bytes().enumerate() {
            let fewest = if letter == other { above[column] } else { 1 + above[column + 1].min(row[column]) };
            row.push(fewest);
        }
        above = row;
    }
    above[wanted.len()]
}
