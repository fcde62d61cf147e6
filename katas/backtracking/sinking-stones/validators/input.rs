//! All rows of the pond are of the same length, and only so many ways read the word or a beginning of it.

const MOST_WAYS: usize = 500_000;

pub fn valid(mut stones: Vec<Vec<char>>, word: String) -> Result<(), String> {
    if stones.iter().any(|row| row.len() != stones[0].len()) {
        return Err("the rows are not of the same length".to_owned());
    }
    let word: Vec<char> = word.chars().collect();
    let mut ways = 0;
    for row in 0..stones.len() {
        for column in 0..stones[0].len() {
            count(&mut stones, row, column, &word, &mut ways);
        }
    }
    if ways > MOST_WAYS {
        return Err(format!("more than {MOST_WAYS} ways read a beginning of the word"));
    }
    Ok(())
}

/// Adds the ways from this place on, which may lie outside the pond, and stops when there are too many.
fn count(stones: &mut [Vec<char>], row: usize, column: usize, word: &[char], ways: &mut usize) {
    let Some((&letter, rest)) = word.split_first() else {
        return;
    };
    if *ways > MOST_WAYS || stones.get(row).and_then(|row| row.get(column)) != Some(&letter) {
        return;
    }
    *ways += 1;
    stones[row][column] = '~';
    count(stones, row.wrapping_sub(1), column, rest, ways);
    count(stones, row + 1, column, rest, ways);
    count(stones, row, column.wrapping_sub(1), rest, ways);
    count(stones, row, column + 1, rest, ways);
    stones[row][column] = letter;
}
