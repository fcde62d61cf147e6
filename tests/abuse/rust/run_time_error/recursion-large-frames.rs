// Recurses for ever in frames of 64 KiB; the stack must end it.
// says: stack overflow: the recursion is too deep
fn down(n: u8) -> i64 {
    let frame = std::hint::black_box([n; 64 << 10]);
    down(frame[usize::from(n)].wrapping_add(1)) + i64::from(std::hint::black_box(&frame)[1])
}
pub fn echo(numbers: Vec<i64>) -> i64 {
    down(numbers.len() as u8)
}
