// Writes bytes that are no text for ever; the print limit must end it.
// says: the solution printed more than 1024 KiB
use std::io::Write;
pub fn echo(numbers: Vec<i64>) -> i64 {
    loop {
        std::io::stdout().write_all(&[0xff, 0, 0x1b, 0xc3, numbers.len() as u8, b'\n']).unwrap();
    }
}
