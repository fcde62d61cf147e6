// Prints 2 MiB at once; the print limit must end it.
// says: the solution printed more than 1024 KiB
pub fn echo(numbers: Vec<i64>) -> i64 {
    print!("{}", "x".repeat(2 << 20));
    numbers.iter().sum()
}
