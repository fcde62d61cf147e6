// Mistake: lets the last rail stick out, as if the gap had to be covered and not met.
pub fn rail_pieces(pieces: Vec<i64>, gap: i64) -> i64 {
    let mut fewest = vec![0];
    for length in 1..=gap {
        let rests = pieces.iter().map(|piece| (length - piece).max(0) as usize);
        fewest.push(rests.map(|rest| fewest[rest] + 1).min().unwrap_or(-1));
    }
    fewest[gap as usize]
}
