// Mistake: asks whether the place is in the pond before whether the word is done, so a walled-in last stone fails.
pub fn sinking_stones(mut stones: Vec<Vec<char>>, word: String) -> bool {
    let word: Vec<char> = word.chars().collect();
    let columns = stones[0].len();
    (0..stones.len()).any(|row| (0..columns).any(|column| reads(&mut stones, row, column, &word)))
}

fn reads(stones: &mut [Vec<char>], row: usize, column: usize, word: &[char]) -> bool {
    let Some(&letter) = stones.get(row).and_then(|stones| stones.get(column)) else {
        return false;
    };
    if letter == '~' {
        return false;
    }
    let Some((next, rest)) = word.split_first() else {
        return true;
    };
    if letter != *next {
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
