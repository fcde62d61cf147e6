// Finds the widest water container with two pointers that only move inwards, so every line is visited once.
pub fn work(numbers: Vec<i64>) -> i64 {
    if numbers.is_empty() {
        return 0;
    }
    let (mut left, mut right) = (0, numbers.len() - 1);
    let mut best = 0;
    while left < right {
        let height = numbers[left].min(numbers[right]);
        best = best.max(height * (right - left) as i64);
        if numbers[left] < numbers[right] {
            left += 1;
        } else {
            right -= 1;
        }
    }
    best
}
