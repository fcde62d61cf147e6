// Finds the median with select_nth_unstable, which partitions ever smaller parts and is linear overall.
pub fn work(mut numbers: Vec<i64>) -> i64 {
    if numbers.is_empty() {
        return 0;
    }
    let middle = numbers.len() / 2;
    let (_, median, _) = numbers.select_nth_unstable(middle);
    *median
}
