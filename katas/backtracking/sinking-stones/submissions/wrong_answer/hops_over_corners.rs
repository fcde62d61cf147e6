// Mistake: hops to all eight stones around, over the corners too.
pub fn sinking_stones(mut stones: Vec<Vec<char>>, word: String) -> bool {
    let word: Vec<char> = word.chars().collect();
    let columns = stones[0].len();
    (0..stones.len()).any(|row| (0..columns).any(|column| reads(&mut stones, row, column, &word)))
}

fn reads(stones: &mut [Vec<char>], row: usize, column: usize, word: &[char]) -> bool {
    let Some((&letter, rest)) = word.split_first() else {
        return true;
    };
    if stones.get(row).and_then(|stones| stones.get(column)) != Some(&letter) {
        return false;
    }
    stones[row][column] = '~';
    let near = |place: usize, step: usize| (place + step).wrapping_sub(1);
    let found = (0..9).any(|hop| reads(stones, near(row, hop / 3), near(column, hop % 3), rest));
    stones[row][column] = letter;
    found
}
