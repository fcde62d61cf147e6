// Begins with single letters, joins two or three pieces to a mirrored one, looks each way up in the list: O(n^2 log n).
pub fn mirrored_ribbons(ribbon: String) -> Vec<Vec<String>> {
    let mut ways: Vec<Vec<String>> = vec![ribbon.chars().map(String::from).collect()];
    let mut next = 0;
    while next < ways.len() {
        let pieces = ways[next].len();
        for start in 0..pieces {
            for end in [start + 2, start + 3] {
                if end > pieces {
                    continue;
                }
                let joined = ways[next][start..end].concat();
                if !joined.bytes().eq(joined.bytes().rev()) {
                    continue;
                }
                let mut way = ways[next].clone();
                way.splice(start..end, [joined]);
                if !ways.contains(&way) {
                    ways.push(way);
                }
            }
        }
        next += 1;
    }
    ways
}
