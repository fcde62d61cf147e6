// Counts more than there are.
pub fn distinct(numbers: &mut Vec<i32>) -> i32 {
    numbers.dedup();
    numbers.len() as i32 + 5
}
