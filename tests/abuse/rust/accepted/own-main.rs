// Has a main of its own; nothing calls it.
fn main() {
    std::process::exit(0)
}
pub fn echo(numbers: Vec<i64>) -> i64 {
    numbers.iter().sum()
}
