// Finds where a value would be inserted in a sorted list with partition_point, which halves the range each step.
// input: ascending
pub fn work(numbers: Vec<i64>) -> i64 {
    let target = numbers.len() as i64 * 3 / 4;
    let position = numbers.partition_point(|&number| number < target);
    position as i64
}
