// Adds the first and the last number, two direct accesses whatever the length, so the cost is constant.
pub fn work(numbers: Vec<i64>) -> i64 {
    match (numbers.first(), numbers.last()) {
        (Some(first), Some(last)) => first + last,
        _ => 0,
    }
}
