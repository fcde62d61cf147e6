// Asks for a package of the registry; there is only the standard library.
extern crate libc;
pub fn echo(numbers: Vec<i64>) -> i64 {
    numbers.iter().sum()
}
