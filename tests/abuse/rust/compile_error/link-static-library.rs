// Links the host's C library statically; a solution has only the standard one.
// says: asks for a library
#[link(name = "c", kind = "static")]
unsafe extern "C" {
    safe fn getpid() -> i32;
}
pub fn echo(numbers: Vec<i64>) -> i64 {
    numbers.iter().sum::<i64>() + i64::from(getpid())
}
