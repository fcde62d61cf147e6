// Mistake: goes over the lengths from the long end, so that each kind is used once at most.
pub fn rail_pieces(pieces: Vec<i64>, gap: i64) -> i64 {
    let none = gap + 1;
    let mut fewest = vec![none; gap as usize + 1];
    fewest[0] = 0;
    for piece in pieces {
        for length in (piece..=gap).rev() {
            let rest = (length - piece) as usize;
            fewest[length as usize] = fewest[length as usize].min(fewest[rest] + 1);
        }
    }
    if fewest[gap as usize] < none { fewest[gap as usize] } else { -1 }
}
