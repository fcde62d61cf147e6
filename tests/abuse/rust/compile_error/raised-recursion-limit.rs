// Raises the recursion limit and expands for ever; inside another crate the limit is a note.
// says: recursion limit
#![recursion_limit = "100000000"]
macro_rules! again {
    ($($t:tt)*) => { again!($($t)* x) };
}
again!();
pub fn echo(numbers: Vec<i64>) -> i64 {
    numbers.iter().sum()
}
