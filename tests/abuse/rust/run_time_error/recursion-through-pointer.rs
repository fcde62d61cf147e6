// Recurses through a function pointer; the stack must end it.
// says: stack overflow: the recursion is too deep
fn down(f: fn(usize) -> usize, n: usize) -> usize {
    std::hint::black_box(f(n)) + 1
}
fn again(n: usize) -> usize {
    down(std::hint::black_box(again), n) + 1
}
pub fn echo(numbers: Vec<i64>) -> i64 {
    again(numbers.len()) as i64
}
