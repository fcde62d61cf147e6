//! Every wall has a length.

pub fn valid(walls: Vec<(i64, i64)>) -> Result<(), String> {
    match walls.iter().find(|(from, to)| from >= to) {
        Some((from, to)) => Err(format!("the wall [{from}, {to}] does not end behind its beginning")),
        None => Ok(()),
    }
}
