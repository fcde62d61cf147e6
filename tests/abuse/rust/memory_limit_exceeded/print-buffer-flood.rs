// Collects its prints in a buffer of its own for ever; the memory limit must end it.
// says: asked for more than 256 MiB
use std::io::Write;
pub fn echo(numbers: Vec<i64>) -> i64 {
    let mut out = std::io::BufWriter::with_capacity(1 << 30, std::io::stdout());
    writeln!(out, "{numbers:?}").unwrap();
    0
}
