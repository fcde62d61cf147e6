// Sorts its argument before it answers; the expected answer must not change with it.
pub fn echo(numbers: Vec<i64>) -> i64 {
    let mut numbers = numbers;
    numbers.sort_unstable();
    numbers.iter().sum()
}
