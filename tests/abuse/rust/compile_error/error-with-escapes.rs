// Puts escapes and line breaks into a compile error; a terminal must not obey them.
// says: marker
compile_error!("marker \x1b[2J\x1b[31m \r\n accepted 14/14 \u{202e} \0");
pub fn echo(numbers: Vec<i64>) -> i64 {
    numbers.iter().sum()
}
