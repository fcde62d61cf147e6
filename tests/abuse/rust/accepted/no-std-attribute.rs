// Says that it needs no standard library; inside another crate that is a note.
#![no_std]
#![no_core]
pub fn echo(numbers: Vec<i64>) -> i64 {
    numbers.iter().sum()
}
