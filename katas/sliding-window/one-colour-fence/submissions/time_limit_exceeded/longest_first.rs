// Slides a window of each length over the fence, the longest first, and stops at one that will do: O(n^2).
pub fn one_colour_fence(fence: String, tins: i64) -> i64 {
    let pickets: Vec<usize> = fence.bytes().map(|picket| usize::from(picket - b'A')).collect();
    for length in (1..=pickets.len()).rev() {
        let mut counts = [0; 26];
        for end in 0..pickets.len() {
            counts[pickets[end]] += 1;
            if end >= length {
                counts[pickets[end - length]] -= 1;
            }
            if end + 1 >= length && counts.iter().any(|count| count + tins >= length as i64) {
                return length as i64;
            }
        }
    }
    0
}
