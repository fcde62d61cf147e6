// All rows are equally long.
pub fn valid(ledger: Vec<Vec<i64>>, _discrepancy: i64) -> Result<(), String> {
    let weeks = ledger[0].len();
    match ledger.iter().position(|row| row.len() != weeks) {
        Some(branch) => Err(format!("row {branch} has not {weeks} entries, as row 0 has")),
        None => Ok(()),
    }
}
