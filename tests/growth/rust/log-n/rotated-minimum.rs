// Finds the minimum of a rotated sorted list by comparing the middle with the right end, halving each time.
// input: ascending
pub fn work(numbers: Vec<i64>) -> i64 {
    if numbers.is_empty() {
        return 0;
    }
    let mut left = 0;
    let mut right = numbers.len() - 1;
    while left < right {
        let middle = (left + right) / 2;
        if numbers[middle] > numbers[right] {
            left = middle + 1;
        } else {
            right = middle;
        }
    }
    numbers[left] * 10 + left as i64
}
