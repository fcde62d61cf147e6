// The library's selection of the median.
pub fn work(numbers: Vec<i64>) -> i64 {
    let mut numbers = numbers;
    let middle = numbers.len() / 2;
    *numbers.select_nth_unstable(middle).1
}
