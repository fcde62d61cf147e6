// Builds the search path in; the environment is no business of a solution.
// says: reads the environment
const PATH: &str = env!("PATH");
pub fn echo(numbers: Vec<i64>) -> i64 {
    println!("{PATH}");
    numbers.iter().sum()
}
