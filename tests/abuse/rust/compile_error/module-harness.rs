// Takes the crate around it for a module; a solution is judged by itself.
// says: is another file
mod entry;
pub fn echo(numbers: Vec<i64>) -> i64 {
    numbers.iter().sum()
}
