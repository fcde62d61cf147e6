// Mistake: the marks of an attempt that failed are kept for the rest of that search, as in a walk over a graph.
pub fn sinking_stones(stones: Vec<Vec<char>>, word: String) -> bool {
    let word: Vec<char> = word.chars().collect();
    for row in 0..stones.len() {
        for column in 0..stones[0].len() {
            if reads(&mut stones.clone(), row, column, &word) {
                return true;
            }
        }
    }
    false
}

fn reads(stones: &mut [Vec<char>], row: usize, column: usize, word: &[char]) -> bool {
    let Some((letter, rest)) = word.split_first() else {
        return true;
    };
    if stones.get(row).and_then(|stones| stones.get(column)) != Some(letter) {
        return false;
    }
    stones[row][column] = '~';
    reads(stones, row + 1, column, rest)
        || reads(stones, row, column + 1, rest)
        || reads(stones, row.wrapping_sub(1), column, rest)
        || reads(stones, row, column.wrapping_sub(1), rest)
}
