// Carries attributes of a whole crate that would change its kind; inside another crate they are notes.
#![crate_type = "bin"]
#![no_main]
#![allow(warnings)]
pub fn echo(numbers: Vec<i64>) -> i64 {
    numbers.iter().sum()
}
