// A stable sort by whether it is zero.
pub fn zeros_last(numbers: &mut Vec<i64>) -> usize {
    numbers.sort_by_key(|number| *number == 0);
    numbers.iter().filter(|number| **number == 0).count()
}
