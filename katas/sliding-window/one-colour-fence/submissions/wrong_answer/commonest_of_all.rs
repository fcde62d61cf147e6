// Mistake: paints in the colour that the whole fence has most of, though another may fill a stretch better.
pub fn one_colour_fence(fence: String, tins: i64) -> i64 {
    let pickets = fence.as_bytes();
    let count = |colour: u8| pickets.iter().filter(|picket| **picket == colour).count();
    let colour = (b'A'..=b'Z').max_by_key(|colour| count(*colour)).unwrap_or(b'A');
    let (mut start, mut painted, mut longest) = (0, 0, 0);
    for end in 0..pickets.len() {
        painted += i64::from(pickets[end] != colour);
        while painted > tins {
            painted -= i64::from(pickets[start] != colour);
            start += 1;
        }
        longest = longest.max(end + 1 - start);
    }
    longest as i64
}
