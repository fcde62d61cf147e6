// Includes the crate around it; it is no business of a solution.
// says: reads another file
mod again {
    include!("entry.rs");
}
pub fn echo(numbers: Vec<i64>) -> i64 {
    numbers.iter().sum()
}
