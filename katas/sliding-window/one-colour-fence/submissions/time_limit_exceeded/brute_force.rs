// Starts afresh at every picket and walks until the tins run out: O(n^2) where they last long.
pub fn one_colour_fence(fence: String, tins: i64) -> i64 {
    let pickets = fence.as_bytes();
    let mut longest = 0;
    for start in 0..pickets.len() {
        let mut counts = [0; 26];
        let mut commonest = 0;
        for end in start..pickets.len() {
            let colour = usize::from(pickets[end] - b'A');
            counts[colour] += 1;
            commonest = commonest.max(counts[colour]);
            let length = (end + 1 - start) as i64;
            if length - commonest > tins {
                break;
            }
            longest = longest.max(length);
        }
    }
    longest
}
