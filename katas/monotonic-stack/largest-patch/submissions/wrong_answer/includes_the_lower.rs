// Mistake: counts the lower strip on the left as part of the patch.
pub fn largest_patch(strips: Vec<i64>) -> i64 {
    let mut largest = 0;
    let mut rising: Vec<usize> = Vec::new();
    for end in 0..=strips.len() {
        let height = strips.get(end).copied().unwrap_or(0);
        while let Some(lowest) = rising.pop_if(|top| strips[*top] > height) {
            let start = rising.last().map_or(0, |before| *before);
            largest = largest.max(strips[lowest] * (end - start) as i64);
        }
        rising.push(end);
    }
    largest
}
