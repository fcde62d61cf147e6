// Includes itself for ever; the compiler must not follow.
// says: reads another file
include!("solution.rs");
pub fn echo(numbers: Vec<i64>) -> i64 {
    numbers.iter().sum()
}
