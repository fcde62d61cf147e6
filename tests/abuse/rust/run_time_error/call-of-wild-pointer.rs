// Calls through a wild function pointer; the call must trap.
pub fn echo(numbers: Vec<i64>) -> i64 {
    let wild: fn() -> i64 = unsafe { std::mem::transmute(std::hint::black_box(usize::MAX >> 4)) };
    wild() + numbers.len() as i64
}
