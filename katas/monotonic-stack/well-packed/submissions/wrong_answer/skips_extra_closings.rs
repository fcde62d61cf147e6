// Mistake: a closing mark with nothing open is passed over.
pub fn well_packed(log: String) -> bool {
    let mut awaited = Vec::new();
    for mark in log.chars() {
        match mark {
            '(' => awaited.push(')'),
            '[' => awaited.push(']'),
            '{' => awaited.push('}'),
            _ => {
                if let Some(close) = awaited.pop() {
                    if close != mark {
                        return false;
                    }
                }
            }
        }
    }
    awaited.is_empty()
}
