// Tracks the best sum of a subarray ending at each position, a single pass with constant work per element.
pub fn work(numbers: Vec<i64>) -> i64 {
    let mut ending_here = 0;
    let mut best = i64::MIN;
    for &number in &numbers {
        let shifted = number - 500_000_000;
        ending_here = shifted.max(ending_here + shifted);
        best = best.max(ending_here);
    }
    best
}
