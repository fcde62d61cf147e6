// No spell is longer than the list.
pub fn valid(readings: Vec<i64>, hours: i64) -> Result<(), String> {
    if hours <= readings.len() as i64 {
        Ok(())
    } else {
        Err(format!("{hours} hours, but {} readings", readings.len()))
    }
}
