// Prints eight bytes at a time and flushes each; the print limit must end it.
// says: the solution printed more than 1024 KiB
use std::io::Write;
pub fn echo(numbers: Vec<i64>) -> i64 {
    let mut out = std::io::stdout().lock();
    loop {
        out.write_all(&[b'x'; 8]).unwrap();
        out.flush().unwrap();
        std::hint::black_box(&numbers);
    }
}
