// Counts the colours of a stretch whose ends only move on, and looks for the largest count: O(26 n) time, O(1) space.
pub fn one_colour_fence(fence: String, tins: i64) -> i64 {
    let pickets = fence.as_bytes();
    let mut counts = [0; 26];
    let mut start = 0;
    let mut longest = 0;
    for (end, &picket) in pickets.iter().enumerate() {
        counts[usize::from(picket - b'A')] += 1;
        while (end + 1 - start) as i64 - most(counts) > tins {
            counts[usize::from(pickets[start] - b'A')] -= 1;
            start += 1;
        }
        longest = longest.max(end + 1 - start);
    }
    longest as i64
}

fn most(counts: [i64; 26]) -> i64 {
    counts.into_iter().max().expect("there are 26 colours")
}
