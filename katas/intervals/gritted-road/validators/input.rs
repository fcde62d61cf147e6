//! No report ends before it begins.

pub fn valid(reports: Vec<(i64, i64)>) -> Result<(), String> {
    match reports.iter().find(|(from, to)| from > to) {
        Some((from, to)) => Err(format!("the report [{from}, {to}] ends before it begins")),
        None => Ok(()),
    }
}
