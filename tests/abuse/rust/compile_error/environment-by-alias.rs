// Renames env and reads the home folder, which the compiler is not given.
use std::env as look;
const HOME: &str = look!("HOME");
pub fn echo(numbers: Vec<i64>) -> i64 {
    println!("{HOME}");
    numbers.iter().sum()
}
