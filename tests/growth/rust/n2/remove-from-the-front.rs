// Removes the first item again and again: the rest is moved each time.
pub fn work(numbers: Vec<i64>) -> i64 {
    let mut numbers = numbers;
    let mut sum = 0;
    while !numbers.is_empty() {
        sum ^= numbers.remove(0);
    }
    sum
}
