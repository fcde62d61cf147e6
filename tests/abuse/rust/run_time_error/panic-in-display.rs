// Panics while its panic message is made; it must still be a run time error.
struct Mean;
impl std::fmt::Display for Mean {
    fn fmt(&self, _: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        panic!("inner")
    }
}
pub fn echo(numbers: Vec<i64>) -> i64 {
    panic!("{} {}", Mean, numbers.len())
}
