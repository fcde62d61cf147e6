// Mistake: paints every stretch in the colour of its first picket, so no run begins with a painted one.
pub fn one_colour_fence(fence: String, tins: i64) -> i64 {
    let pickets = fence.as_bytes();
    let mut longest = 0;
    for start in 0..pickets.len() {
        let mut left = tins;
        let mut length = 0;
        for picket in &pickets[start..] {
            if *picket != pickets[start] {
                left -= 1;
            }
            if left < 0 {
                break;
            }
            length += 1;
        }
        longest = longest.max(length);
    }
    longest
}
