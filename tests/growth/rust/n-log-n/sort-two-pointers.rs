// Sorts and then counts pairs under a limit with two pointers; the sort costs more than the linear sweep.
pub fn work(mut numbers: Vec<i64>) -> i64 {
    numbers.sort_unstable();
    let limit = 1_000_000_000;
    let (mut left, mut right) = (0, numbers.len());
    let mut pairs = 0;
    while left + 1 < right {
        if numbers[left] + numbers[right - 1] <= limit {
            pairs += (right - 1 - left) as i64;
            left += 1;
        } else {
            right -= 1;
        }
    }
    pairs
}
