// Asks for the inside of the compiler; no solution can link it.
extern crate rustc_driver;
pub fn echo(numbers: Vec<i64>) -> i64 {
    numbers.iter().sum()
}
