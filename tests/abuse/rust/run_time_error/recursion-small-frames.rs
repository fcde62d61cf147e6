// Recurses for ever in small frames; the stack must end it.
// says: stack overflow: the recursion is too deep
fn down(n: i64) -> i64 {
    std::hint::black_box(down(std::hint::black_box(n) + 1)) + 1
}
pub fn echo(numbers: Vec<i64>) -> i64 {
    down(numbers.len() as i64)
}
