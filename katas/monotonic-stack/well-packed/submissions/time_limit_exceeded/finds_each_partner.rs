// Walks from each opening mark to its partner by counting depth, and compares their kinds: O(n^2) where it is deep.
pub fn well_packed(log: String) -> bool {
    let marks = log.as_bytes();
    let mut paired = 0;
    for (start, &mark) in marks.iter().enumerate() {
        let Some(kind) = b"([{".iter().position(|&open| open == mark) else {
            continue;
        };
        let mut depth = 0;
        for &other in &marks[start..] {
            depth += if b"([{".contains(&other) { 1 } else { -1 };
            if depth == 0 {
                if other != b")]}"[kind] {
                    return false;
                }
                paired += 2;
                break;
            }
        }
    }
    paired == marks.len()
}
