// Every subset as a mask.
pub fn work(numbers: Vec<i64>) -> i64 {
    let n = numbers.len().min(30);
    (0u32..1 << n).map(|mask| (mask.count_ones() % 3 == 0) as i64).sum()
}
