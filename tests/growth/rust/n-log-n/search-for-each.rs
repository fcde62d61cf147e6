// A binary search for each item.
// input: ascending
pub fn work(numbers: Vec<i64>) -> i64 {
    (0..numbers.len() as i64)
        .map(|wanted| numbers.partition_point(|number| *number < wanted) as i64)
        .sum()
}
