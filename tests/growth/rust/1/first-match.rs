// Finds what it looks for at the front, always.
// input: equal
pub fn work(numbers: Vec<i64>) -> i64 {
    numbers.iter().position(|number| *number == 7).map_or(-1, |place| place as i64)
}
