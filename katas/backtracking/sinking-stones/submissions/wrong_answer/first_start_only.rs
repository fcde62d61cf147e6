// Mistake: begins at the first stone with the right letter and gives up if no way leads on from there.
pub fn sinking_stones(mut stones: Vec<Vec<char>>, word: String) -> bool {
    let word: Vec<char> = word.chars().collect();
    for row in 0..stones.len() {
        for column in 0..stones[0].len() {
            if stones[row][column] == word[0] {
                return reads(&mut stones, row, column, &word);
            }
        }
    }
    false
}

fn reads(stones: &mut [Vec<char>], row: usize, column: usize, word: &[char]) -> bool {
    let Some((&letter, rest)) = word.split_first() else {
        return true;
    };
    if stones.get(row).and_then(|stones| stones.get(column)) != Some(&letter) {
        return false;
    }
    stones[row][column] = '~';
    let found = reads(stones, row + 1, column, rest)
        || reads(stones, row, column + 1, rest)
        || reads(stones, row.wrapping_sub(1), column, rest)
        || reads(stones, row, column.wrapping_sub(1), rest);
    stones[row][column] = letter;
    found
}
