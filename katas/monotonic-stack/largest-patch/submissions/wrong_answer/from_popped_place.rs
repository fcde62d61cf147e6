// Mistake: measures the width from the popped strip, though the patch goes back over higher ones before it.
pub fn largest_patch(strips: Vec<i64>) -> i64 {
    let mut largest = 0;
    let mut rising: Vec<usize> = Vec::new();
    for end in 0..=strips.len() {
        let height = strips.get(end).copied().unwrap_or(0);
        while let Some(lowest) = rising.pop_if(|top| strips[*top] > height) {
            largest = largest.max(strips[lowest] * (end - lowest) as i64);
        }
        rising.push(end);
    }
    largest
}
