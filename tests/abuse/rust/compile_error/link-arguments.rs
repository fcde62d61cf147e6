// Hands arguments to the linker; the attribute is gone or unstable.
#[link_args = "--export-all"]
unsafe extern "C" {}
pub fn echo(numbers: Vec<i64>) -> i64 {
    numbers.iter().sum()
}
