// Has invisible letters between its words; the compiler must refuse them.
pub fn echo(numbers: Vec<i64>) -> i64 {
    ​⁠numbers.iter().sum()
}
