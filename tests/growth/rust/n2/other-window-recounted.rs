// Recounts a window of half the length from scratch at every position, about n/2 windows of n/2 elements.
// input: few-kinds
pub fn work(numbers: Vec<i64>) -> i64 {
    let width = numbers.len() / 2;
    let mut best = 0;
    for window in numbers.windows(width.max(1)) {
        let mut counts = [0i64; 6];
        for &number in window {
            counts[number.rem_euclid(6) as usize] += 1;
        }
        best = best.max(counts[0] * 2 + counts[3]);
    }
    best
}
