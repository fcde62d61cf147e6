// Sorts without stability to read the median and quartiles, so the cost is that of the comparison sort.
pub fn work(mut numbers: Vec<i64>) -> i64 {
    if numbers.is_empty() {
        return 0;
    }
    numbers.sort_unstable();
    let len = numbers.len();
    numbers[len / 2] * 2 + numbers[len * 3 / 4] - numbers[len / 4]
}
