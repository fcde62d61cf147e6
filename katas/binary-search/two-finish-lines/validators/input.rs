//! Some runner came in.

pub fn valid(north: Vec<i64>, south: Vec<i64>) -> Result<(), String> {
    if north.is_empty() && south.is_empty() {
        Err("`north` and `south` are both empty".to_string())
    } else {
        Ok(())
    }
}
