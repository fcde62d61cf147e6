// Floods standard error by dbg!; the print limit must end it.
// says: the solution printed more than 1024 KiB
pub fn echo(numbers: Vec<i64>) -> i64 {
    loop {
        dbg!(&numbers, "and the rest of it, again and again and again");
    }
}
