// A stack of the closing marks that are awaited, the next one on top: O(n) time and space.
pub fn well_packed(log: String) -> bool {
    let mut awaited = Vec::new();
    for mark in log.chars() {
        match mark {
            '(' => awaited.push(')'),
            '[' => awaited.push(']'),
            '{' => awaited.push('}'),
            _ => {
                if awaited.pop() != Some(mark) {
                    return false;
                }
            }
        }
    }
    awaited.is_empty()
}
