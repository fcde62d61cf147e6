// Constraints on the rent and the favour together.
pub fn valid(rent: String, k: usize) -> Result<(), String> {
    if k > rent.len() {
        return Err(format!("only {} digits are on the board, but {k} are to come off", rent.len()));
    }
    if rent.len() > 1 && rent.starts_with('0') {
        return Err("the board begins with a 0".into());
    }
    Ok(())
}
