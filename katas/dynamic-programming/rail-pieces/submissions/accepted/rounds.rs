// From 0 outwards in rounds, one rail more in each, every length visited once: O(gap) time and space for 12 kinds.
pub fn rail_pieces(pieces: Vec<i64>, gap: i64) -> i64 {
    let mut seen = vec![false; gap as usize + 1];
    seen[0] = true;
    let mut queue = VecDeque::from([(0, 0)]);
    while let Some((length, rails)) = queue.pop_front() {
        if length == gap {
            return rails;
        }
        for piece in &pieces {
            let next = length + piece;
            if next <= gap && !seen[next as usize] {
                seen[next as usize] = true;
                queue.push_back((next, rails + 1));
            }
        }
    }
    -1
}
