// The library's binary search.
// input: ascending
pub fn work(numbers: Vec<i64>) -> i64 {
    let wanted = numbers.len() as i64 / 3;
    numbers.partition_point(|number| *number < wanted) as i64
}
