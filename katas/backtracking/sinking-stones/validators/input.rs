//! All rows of the pond are of the same length.

pub fn valid(stones: Vec<Vec<char>>, _word: String) -> Result<(), String> {
    if stones.iter().any(|row| row.len() != stones[0].len()) {
        return Err("the rows are not of the same length".to_owned());
    }
    Ok(())
}
