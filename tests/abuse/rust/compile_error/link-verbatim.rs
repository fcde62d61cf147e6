// Links a file by its very name; a solution has only the standard library.
// says: asks for a library
#[link(name = "/etc/passwd", kind = "static", modifiers = "+verbatim")]
unsafe extern "C" {}
pub fn echo(numbers: Vec<i64>) -> i64 {
    numbers.iter().sum()
}
