// Counts down twice.
fn count(n: usize) -> i64 {
    if n == 0 { 1 } else { count(n - 1) + std::hint::black_box(count(n - 1)) }
}

pub fn work(numbers: Vec<i64>) -> i64 {
    count(numbers.len())
}
