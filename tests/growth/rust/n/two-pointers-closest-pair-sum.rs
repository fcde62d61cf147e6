// Moves two pointers towards each other over a sorted list to count usable pairs, each step retires one element.
// input: ascending
pub fn work(numbers: Vec<i64>) -> i64 {
    if numbers.is_empty() {
        return 0;
    }
    let limit = numbers.len() as i64;
    let (mut left, mut right) = (0, numbers.len() - 1);
    let mut pairs = 0;
    while left < right {
        if numbers[left] + numbers[right] <= limit {
            pairs += (right - left) as i64;
            left += 1;
        } else {
            right -= 1;
        }
    }
    pairs
}
