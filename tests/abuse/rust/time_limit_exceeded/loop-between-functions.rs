// Two functions hand over to each other for ever without a stack; fuel must end it.
// says: spent the budget of 500 M instructions
struct Next(fn(u64) -> Next);
fn ping(n: u64) -> Next {
    std::hint::black_box(n);
    Next(pong)
}
fn pong(n: u64) -> Next {
    std::hint::black_box(n);
    Next(ping)
}
pub fn echo(numbers: Vec<i64>) -> i64 {
    let mut next = Next(ping);
    loop {
        next = (next.0)(numbers.len() as u64);
    }
}
