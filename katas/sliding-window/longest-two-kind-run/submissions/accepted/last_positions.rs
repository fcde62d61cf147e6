// Remembers the two colours of the current run and where the latest block of one colour began: O(n) time, no map.
pub fn longest_two_kind_run(tiles: Vec<i64>) -> i64 {
    let mut longest = 0;
    let mut run_start = 0;
    let mut block_start = 0;
    // The colour of the run that is not the latest block's.
    let mut other: Option<i64> = None;
    for end in 0..tiles.len() {
        if end > 0 && tiles[end] != tiles[end - 1] {
            if other.is_some_and(|other| other != tiles[end]) {
                run_start = block_start;
            }
            other = Some(tiles[end - 1]);
            block_start = end;
        }
        longest = longest.max(end + 1 - run_start);
    }
    longest as i64
}
