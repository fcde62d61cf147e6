// Formats with a width of 60,000 for ever; fuel must end it.
// says: spent the budget of 500 M instructions
use std::fmt::Write;
struct Sink;
impl Write for Sink {
    fn write_str(&mut self, text: &str) -> std::fmt::Result {
        std::hint::black_box(text);
        Ok(())
    }
}
pub fn echo(numbers: Vec<i64>) -> i64 {
    while std::hint::black_box(numbers.len()) < usize::MAX {
        let _ = write!(Sink, "{:60000}", 1);
    }
    numbers.iter().sum()
}
