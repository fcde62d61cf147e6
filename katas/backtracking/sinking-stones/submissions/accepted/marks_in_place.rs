// Marks a stone in its letter's place while the rest of the word is looked for around it, and gives the letter back.
const SUNK: char = '~';

pub fn sinking_stones(mut stones: Vec<Vec<char>>, word: String) -> bool {
    let word: Vec<char> = word.chars().collect();
    let (rows, columns) = (stones.len(), stones[0].len());
    (0..rows).any(|row| (0..columns).any(|column| reads(&mut stones, row, column, &word)))
}

/// Whether `word` can be read from this place on, which may lie outside the pond.
fn reads(stones: &mut [Vec<char>], row: usize, column: usize, word: &[char]) -> bool {
    let Some((&letter, rest)) = word.split_first() else {
        return true;
    };
    if stones.get(row).and_then(|stones| stones.get(column)) != Some(&letter) {
        return false;
    }
    stones[row][column] = SUNK;
    let found = reads(stones, row.wrapping_sub(1), column, rest)
        || reads(stones, row, column + 1, rest)
        || reads(stones, row + 1, column, rest)
        || reads(stones, row, column.wrapping_sub(1), rest);
    stones[row][column] = letter;
    found
}
