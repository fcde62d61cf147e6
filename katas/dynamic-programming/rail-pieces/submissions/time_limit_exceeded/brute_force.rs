// Tries every last rail and remembers nothing: exponential in the gap.
pub fn rail_pieces(pieces: Vec<i64>, gap: i64) -> i64 {
    fewest(&pieces, gap).unwrap_or(-1)
}

fn fewest(pieces: &[i64], gap: i64) -> Option<i64> {
    if gap == 0 {
        return Some(0);
    }
    let fitting = pieces.iter().filter(|piece| **piece <= gap);
    fitting.filter_map(|piece| fewest(pieces, gap - piece)).min().map(|rails| rails + 1)
}
