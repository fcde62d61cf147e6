// The search of the reference, but with a new table of marks for every first stone: O(n^2).
pub fn sinking_stones(stones: Vec<Vec<char>>, word: String) -> bool {
    let word: Vec<char> = word.chars().collect();
    for row in 0..stones.len() {
        for column in 0..stones[0].len() {
            let mut sunk = vec![vec![false; stones[0].len()]; stones.len()];
            if reads(&stones, row, column, &word, &mut sunk) {
                return true;
            }
        }
    }
    false
}

fn reads(stones: &[Vec<char>], row: usize, column: usize, word: &[char], sunk: &mut [Vec<bool>]) -> bool {
    let Some((letter, rest)) = word.split_first() else {
        return true;
    };
    if stones.get(row).and_then(|stones| stones.get(column)) != Some(letter) || sunk[row][column] {
        return false;
    }
    sunk[row][column] = true;
    let found = reads(stones, row + 1, column, rest, sunk)
        || reads(stones, row, column + 1, rest, sunk)
        || reads(stones, row.wrapping_sub(1), column, rest, sunk)
        || reads(stones, row, column.wrapping_sub(1), rest, sunk);
    sunk[row][column] = false;
    found
}
