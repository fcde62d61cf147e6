// Prints 1000 KiB that nobody asked for; that is within the limit.
pub fn echo(numbers: Vec<i64>) -> i64 {
    print!("{}", "x".repeat(1000 << 10));
    numbers.iter().sum()
}
