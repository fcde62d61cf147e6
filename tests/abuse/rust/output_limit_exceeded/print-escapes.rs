// Floods the terminal with escapes that clear it; the print limit must end it.
// says: the solution printed more than 1024 KiB
pub fn echo(numbers: Vec<i64>) -> i64 {
    loop {
        println!("\x1b[2J\x1b[H\x07\x1b]0;title\x07{}", numbers.len());
    }
}
