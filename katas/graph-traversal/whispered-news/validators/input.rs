// All rows are equally long.
pub fn valid(seats: Vec<Vec<i64>>) -> Result<(), String> {
    match seats.iter().position(|row| row.len() != seats[0].len()) {
        Some(row) => Err(format!("row {row} has {} seats, and the first row has {}", seats[row].len(), seats[0].len())),
        None => Ok(()),
    }
}
