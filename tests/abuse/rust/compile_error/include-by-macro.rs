// Wraps include_str in a macro of its own; a solution is judged by itself.
// says: reads another file
macro_rules! read {
    ($path:literal) => {
        include_str!($path)
    };
}
pub fn echo(numbers: Vec<i64>) -> i64 {
    println!("{}", read!("/etc/passwd"));
    numbers.iter().sum()
}
