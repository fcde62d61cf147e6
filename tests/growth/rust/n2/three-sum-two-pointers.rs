// Fixes each number in turn and closes two pointers over the rest of the sorted list, a linear sweep per number.
pub fn work(mut numbers: Vec<i64>) -> i64 {
    numbers.sort_unstable();
    let target = 1_500_000_000;
    let mut closest = i64::MAX;
    for first in 0..numbers.len() {
        let (mut left, mut right) = (first + 1, numbers.len() - 1);
        while left < right {
            let sum = numbers[first] + numbers[left] + numbers[right];
            closest = closest.min((sum - target).abs() * 2 + (sum & 1));
            if sum < target {
                left += 1;
            } else {
                right -= 1;
            }
        }
    }
    closest
}
