// The fewest rails for each length by every way to split it in two: O(gap^2).
pub fn rail_pieces(pieces: Vec<i64>, gap: i64) -> i64 {
    let none = gap + 1;
    let mut fewest = vec![0];
    for length in 1..=gap {
        let mut best = if pieces.contains(&length) { 1 } else { none };
        for part in 1..=length / 2 {
            best = best.min(fewest[part as usize] + fewest[(length - part) as usize]);
        }
        fewest.push(best);
    }
    if fewest[gap as usize] < none { fewest[gap as usize] } else { -1 }
}
