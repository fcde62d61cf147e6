// Starts afresh at every tile and walks until a third colour: O(n^2) where two colours fill the lane.
pub fn longest_two_kind_run(tiles: Vec<i64>) -> i64 {
    let mut longest = 0;
    for start in 0..tiles.len() {
        let mut kinds: Vec<i64> = Vec::new();
        for end in start..tiles.len() {
            if !kinds.contains(&tiles[end]) {
                kinds.push(tiles[end]);
            }
            if kinds.len() > 2 {
                break;
            }
            longest = longest.max(end + 1 - start);
        }
    }
    longest as i64
}
