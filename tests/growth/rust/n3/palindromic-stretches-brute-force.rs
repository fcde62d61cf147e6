// Checks every stretch for being a palindrome from both ends; with equal values no check stops early.
// input: equal
fn is_palindrome(numbers: &[i64]) -> bool {
    let (mut left, mut right) = (0, numbers.len() - 1);
    while left < right {
        if numbers[left] != numbers[right] {
            return false;
        }
        left += 1;
        right -= 1;
    }
    true
}

pub fn work(numbers: Vec<i64>) -> i64 {
    let mut count = 0;
    for start in 0..numbers.len() {
        for end in start + 1..=numbers.len() {
            if is_palindrome(&numbers[start..end]) {
                count += 1;
            }
        }
    }
    count
}
