// Takes a file beside it for a module; a solution is judged by itself.
// says: is another file
mod outside;
pub fn echo(numbers: Vec<i64>) -> i64 {
    numbers.iter().sum()
}
