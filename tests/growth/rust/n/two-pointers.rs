// Two ends that meet.
// input: ascending
pub fn work(numbers: Vec<i64>) -> i64 {
    let (mut left, mut right, mut found) = (0, numbers.len() - 1, 0);
    let total = numbers.len() as i64;
    while left < right {
        match (numbers[left] + numbers[right]).cmp(&total) {
            std::cmp::Ordering::Less => left += 1,
            std::cmp::Ordering::Greater => right -= 1,
            std::cmp::Ordering::Equal => {
                found += 1;
                left += 1;
            }
        }
    }
    found
}
