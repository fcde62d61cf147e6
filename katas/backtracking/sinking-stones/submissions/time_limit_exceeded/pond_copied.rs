// Gives every hop a copy of the pond in which the stone it leaves has sunk: O(n^2).
pub fn sinking_stones(stones: Vec<Vec<char>>, word: String) -> bool {
    let word: Vec<char> = word.chars().collect();
    let columns = stones[0].len();
    (0..stones.len()).any(|row| (0..columns).any(|column| reads(&stones, row, column, &word)))
}

fn reads(stones: &[Vec<char>], row: usize, column: usize, word: &[char]) -> bool {
    let Some((letter, rest)) = word.split_first() else {
        return true;
    };
    if stones.get(row).and_then(|stones| stones.get(column)) != Some(letter) {
        return false;
    }
    let mut stones = stones.to_vec();
    stones[row][column] = '~';
    reads(&stones, row + 1, column, rest)
        || reads(&stones, row, column + 1, rest)
        || reads(&stones, row.wrapping_sub(1), column, rest)
        || reads(&stones, row, column.wrapping_sub(1), rest)
}
