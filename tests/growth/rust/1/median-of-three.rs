// Picks the median of the first, middle and last numbers with a fixed handful of comparisons, so the cost is constant.
pub fn work(numbers: Vec<i64>) -> i64 {
    if numbers.is_empty() {
        return 0;
    }
    let (first, middle, last) = (numbers[0], numbers[numbers.len() / 2], numbers[numbers.len() - 1]);
    let low = first.min(middle);
    let high = first.max(middle);
    low.max(high.min(last))
}
