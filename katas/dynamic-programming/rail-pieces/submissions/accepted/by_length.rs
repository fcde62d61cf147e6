// The fewest rails for each length from 0 to the gap, by its last rail: O(gap) time and space for 12 kinds.
pub fn rail_pieces(pieces: Vec<i64>, gap: i64) -> i64 {
    let gap = gap as usize;
    let mut fewest = vec![Some(0)];
    for length in 1..=gap {
        let shorter = pieces.iter().filter_map(|&piece| length.checked_sub(piece as usize));
        let before = shorter.filter_map(|rest| fewest[rest]).min();
        fewest.push(before.map(|rails| rails + 1));
    }
    fewest[gap].unwrap_or(-1)
}
