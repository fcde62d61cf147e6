// Prints lines to standard error for ever; the print limit must end it.
// says: the solution printed more than 1024 KiB
pub fn echo(numbers: Vec<i64>) -> i64 {
    loop {
        eprintln!("{numbers:?} and on and on and on and on and on and on");
    }
}
