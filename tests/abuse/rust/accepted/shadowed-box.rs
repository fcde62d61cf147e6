// Has a type named Box; the crate around it must mean the real one.
struct Box;
pub fn echo(numbers: Vec<i64>) -> i64 {
    numbers.iter().sum()
}
