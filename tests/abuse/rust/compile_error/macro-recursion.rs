// Expands a macro into itself for ever; the recursion limit must end it.
// says: recursion limit
macro_rules! again {
    ($($t:tt)*) => { again!($($t)* x) };
}
again!();
pub fn echo(numbers: Vec<i64>) -> i64 {
    numbers.iter().sum()
}
