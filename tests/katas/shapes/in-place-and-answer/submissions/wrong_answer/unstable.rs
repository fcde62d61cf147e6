// Sorts the others too.
pub fn zeros_last(numbers: &mut Vec<i64>) -> usize {
    numbers.sort_by(|a, b| b.cmp(a));
    numbers.iter().filter(|number| **number == 0).count()
}
