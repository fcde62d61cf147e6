// Answers with places that are not there.
pub fn any_pair(numbers: Vec<i32>, _total: i32) -> (usize, usize) {
    (numbers.len(), numbers.len() + 1)
}
