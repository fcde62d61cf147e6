// Mistake: a counter for each kind, so containers that overlap pass.
pub fn well_packed(log: String) -> bool {
    let mut open = [0i64; 3];
    for mark in log.chars() {
        if let Some(kind) = "([{".find(mark) {
            open[kind] += 1;
        } else if let Some(kind) = ")]}".find(mark) {
            open[kind] -= 1;
            if open[kind] < 0 {
                return false;
            }
        }
    }
    open == [0; 3]
}
