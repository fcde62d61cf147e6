// Prints 600 KiB to each of the two streams; the limit must hold for both together.
// says: the solution printed more than 1024 KiB
pub fn echo(numbers: Vec<i64>) -> i64 {
    let text = "x".repeat(600 << 10);
    print!("{text}");
    eprint!("{text}");
    numbers.iter().sum()
}
