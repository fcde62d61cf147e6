// Prints itself while it prints itself; the stack must end it.
// says: stack overflow: the recursion is too deep
struct Mirror;
impl std::fmt::Display for Mirror {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}", Mirror)
    }
}
pub fn echo(numbers: Vec<i64>) -> i64 {
    Mirror.to_string().len() as i64 + numbers.len() as i64
}
