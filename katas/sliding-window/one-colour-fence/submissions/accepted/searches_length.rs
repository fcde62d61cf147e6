// Searches the length of the run, each try one pass with a window of that length: O(26 n log n) time, O(1) space.
pub fn one_colour_fence(fence: &str, tins: usize) -> usize {
    let (mut possible, mut impossible) = (0, fence.len() + 1);
    while impossible - possible > 1 {
        let middle = (possible + impossible) / 2;
        if can_have(fence.as_bytes(), tins, middle) {
            possible = middle;
        } else {
            impossible = middle;
        }
    }
    possible
}

fn can_have(pickets: &[u8], tins: usize, length: usize) -> bool {
    let mut counts = [0; 26];
    (0..pickets.len()).any(|end| {
        counts[usize::from(pickets[end] - b'A')] += 1;
        if end >= length {
            counts[usize::from(pickets[end - length] - b'A')] -= 1;
        }
        end + 1 >= length && counts.iter().any(|count| count + tins >= length)
    })
}
