// Mistake: adds the tins to the largest count without regard to how many pickets there are to paint.
pub fn one_colour_fence(fence: String, tins: i64) -> i64 {
    let pickets = fence.as_bytes();
    let mut counts = [0; 128];
    let mut start = 0;
    let mut largest = 0;
    for end in 0..pickets.len() {
        counts[usize::from(pickets[end])] += 1;
        largest = largest.max(counts[usize::from(pickets[end])]);
        if (end + 1 - start) as i64 > largest + tins {
            counts[usize::from(pickets[start])] -= 1;
            start += 1;
        }
    }
    largest + tins
}
