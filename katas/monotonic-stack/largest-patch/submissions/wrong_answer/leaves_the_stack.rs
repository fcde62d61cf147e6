// Mistake: forgets the strips still on the stack at the end, and with them all patches that reach the right edge.
pub fn largest_patch(strips: Vec<i64>) -> i64 {
    let mut largest = 0;
    let mut rising: Vec<usize> = Vec::new();
    for (end, &height) in strips.iter().enumerate() {
        while let Some(lowest) = rising.pop_if(|top| strips[*top] > height) {
            let start = rising.last().map_or(0, |before| before + 1);
            largest = largest.max(strips[lowest] * (end - start) as i64);
        }
        rising.push(end);
    }
    largest
}
