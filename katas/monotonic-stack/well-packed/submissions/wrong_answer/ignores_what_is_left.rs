// Mistake: true once every closing mark has matched, without looking at what is still open.
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
    true
}
