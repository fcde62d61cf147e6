// Mistake: a closing mark closes the container opened last, whatever its kind.
pub fn well_packed(log: String) -> bool {
    let mut open = Vec::new();
    for mark in log.chars() {
        if "([{".contains(mark) {
            open.push(mark);
        } else if open.pop().is_none() {
            return false;
        }
    }
    open.is_empty()
}
