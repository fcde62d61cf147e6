// Counts one less than it keeps.
pub fn distinct(numbers: &mut Vec<i32>) -> i32 {
    numbers.dedup();
    numbers.len() as i32 - 1
}
