// Mistake: moves the start on without taking the picket that leaves out of its colour's count.
pub fn one_colour_fence(fence: String, tins: i64) -> i64 {
    let mut counts = [0; 26];
    let mut start = 0;
    let mut longest = 0;
    for (end, picket) in fence.bytes().enumerate() {
        counts[usize::from(picket - b'A')] += 1;
        let commonest = *counts.iter().max().unwrap();
        while (end + 1 - start) as i64 - commonest > tins {
            start += 1;
        }
        longest = longest.max(end + 1 - start);
    }
    longest as i64
}
