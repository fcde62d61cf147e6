// Calls a function pointer at another type; the sandbox must check the signature.
fn none() {}
pub fn echo(numbers: Vec<i64>) -> i64 {
    let f: fn(f64, f64, i64) -> i64 =
        unsafe { std::mem::transmute(std::hint::black_box(none as fn())) };
    f(1.0, 2.0, numbers.len() as i64)
}
