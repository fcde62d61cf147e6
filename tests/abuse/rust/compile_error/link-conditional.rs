// Links a library under a condition; a solution has only the standard one.
// says: asks for a library
#[cfg_attr(all(), link(name = "x", kind = "static"))]
unsafe extern "C" {}
pub fn echo(numbers: Vec<i64>) -> i64 {
    numbers.iter().sum()
}
