// Mistake: at a third colour the run starts afresh with the last two tiles, though more of the last colour may precede.
pub fn longest_two_kind_run(tiles: Vec<i64>) -> i64 {
    let mut kinds: Vec<i64> = Vec::new();
    let mut length = 0;
    let mut longest = 0;
    for (index, &tile) in tiles.iter().enumerate() {
        if kinds.contains(&tile) {
            length += 1;
        } else if kinds.len() < 2 {
            kinds.push(tile);
            length += 1;
        } else {
            kinds = vec![tiles[index - 1], tile];
            length = 2;
        }
        longest = longest.max(length);
    }
    longest
}
