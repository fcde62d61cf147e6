// Doubles a string for ever; the memory limit must end it.
// says: asked for more than 256 MiB
pub fn echo(numbers: Vec<i64>) -> i64 {
    let mut text = format!("{numbers:?}");
    loop {
        text = format!("{text}{text}");
    }
}
