// Recurses on a fresh copy of the tail at each step, so n calls copy n-1, n-2, ... elements.
fn alternating(numbers: Vec<i64>) -> i64 {
    if numbers.is_empty() {
        return 0;
    }
    let rest = alternating(numbers[1..].to_vec());
    (numbers[0] - rest).rem_euclid(1_000_000_007)
}

pub fn work(numbers: Vec<i64>) -> i64 {
    alternating(numbers)
}
