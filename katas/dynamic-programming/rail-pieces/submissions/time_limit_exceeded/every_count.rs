// Kind by kind, and for each length every number of rails of this kind: O(gap^2).
pub fn rail_pieces(pieces: Vec<i64>, gap: i64) -> i64 {
    let none = gap + 1;
    let mut fewest = vec![none; gap as usize + 1];
    fewest[0] = 0;
    for piece in pieces {
        let mut with = fewest.clone();
        for length in 0..=gap {
            for count in 0..=length / piece {
                let rest = (length - count * piece) as usize;
                with[length as usize] = with[length as usize].min(fewest[rest] + count);
            }
        }
        fewest = with;
    }
    if fewest[gap as usize] < none { fewest[gap as usize] } else { -1 }
}
