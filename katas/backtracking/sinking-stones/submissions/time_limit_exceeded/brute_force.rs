// Walks every way of as many stones as the word has letters, and compares what it reads only at the end.
pub fn sinking_stones(stones: Vec<Vec<char>>, word: String) -> bool {
    let word: Vec<char> = word.chars().collect();
    let mut sunk = vec![vec![false; stones[0].len()]; stones.len()];
    let mut read = Vec::new();
    for row in 0..stones.len() {
        for column in 0..stones[0].len() {
            if walk(&stones, row, column, &word, &mut sunk, &mut read) {
                return true;
            }
        }
    }
    false
}

fn walk(
    stones: &[Vec<char>],
    row: usize,
    column: usize,
    word: &[char],
    sunk: &mut [Vec<bool>],
    read: &mut Vec<char>,
) -> bool {
    if row >= stones.len() || column >= stones[0].len() || sunk[row][column] {
        return false;
    }
    read.push(stones[row][column]);
    sunk[row][column] = true;
    let found = if read.len() == word.len() {
        read == word
    } else {
        walk(stones, row + 1, column, word, sunk, read)
            || walk(stones, row, column + 1, word, sunk, read)
            || walk(stones, row.wrapping_sub(1), column, word, sunk, read)
            || walk(stones, row, column.wrapping_sub(1), word, sunk, read)
    };
    sunk[row][column] = false;
    read.pop();
    found
}
