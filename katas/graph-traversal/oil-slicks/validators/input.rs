// All rows are equally long.
pub fn valid(image: Vec<Vec<char>>) -> Result<(), String> {
    match image.iter().position(|row| row.len() != image[0].len()) {
        Some(row) => Err(format!("row {row} has {} cells, and the first row has {}", image[row].len(), image[0].len())),
        None => Ok(()),
    }
}
