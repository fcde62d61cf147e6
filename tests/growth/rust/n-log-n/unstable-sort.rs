// The library's unstable sort.
pub fn work(numbers: Vec<i64>) -> i64 {
    let mut numbers = numbers;
    numbers.sort_unstable();
    numbers[numbers.len() / 2]
}
