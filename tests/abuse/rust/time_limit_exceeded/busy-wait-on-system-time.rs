// Waits busily for the wall clock, which never moves; fuel must end it.
// says: spent the budget of 500 M instructions
use std::time::SystemTime;
pub fn echo(numbers: Vec<i64>) -> i64 {
    let start = SystemTime::now();
    while SystemTime::now() == start {}
    numbers.iter().sum()
}
