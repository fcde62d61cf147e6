// Mistake: marks the impossible with the gap itself, which is the answer when all rails are of length 1.
pub fn rail_pieces(pieces: Vec<i64>, gap: i64) -> i64 {
    let none = gap;
    let mut fewest = vec![none; gap as usize + 1];
    fewest[0] = 0;
    for piece in pieces {
        for length in piece..=gap {
            let rest = (length - piece) as usize;
            fewest[length as usize] = fewest[length as usize].min(fewest[rest] + 1);
        }
    }
    if fewest[gap as usize] < none { fewest[gap as usize] } else { -1 }
}
