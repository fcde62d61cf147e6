// Sorts, then walks from both ends.
pub fn work(numbers: Vec<i64>) -> i64 {
    let mut numbers = numbers;
    numbers.sort_unstable();
    let (mut left, mut right, mut count) = (0, numbers.len() - 1, 0);
    while left < right {
        if numbers[left] + numbers[right] < 1_000_000_000 {
            count += (right - left) as i64;
            left += 1;
        } else {
            right -= 1;
        }
    }
    count
}
