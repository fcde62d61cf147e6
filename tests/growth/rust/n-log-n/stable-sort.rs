// The library's stable sort.
pub fn work(numbers: Vec<i64>) -> i64 {
    let mut numbers = numbers;
    numbers.sort();
    numbers.windows(2).map(|pair| pair[1] - pair[0]).max().unwrap_or(0)
}
