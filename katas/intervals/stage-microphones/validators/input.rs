//! Whoever comes on goes off at a later line.

pub fn valid(appearances: Vec<(i64, i64)>) -> Result<(), String> {
    match appearances.iter().find(|(enters, leaves)| enters >= leaves) {
        Some((enters, leaves)) => Err(format!("the appearance [{enters}, {leaves}] is not over at a later line")),
        None => Ok(()),
    }
}
