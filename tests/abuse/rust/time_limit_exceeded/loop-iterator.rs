// Sums an endless iterator; fuel must end it.
// says: spent the budget of 500 M instructions
pub fn echo(numbers: Vec<i64>) -> i64 {
    std::iter::repeat(numbers.len() as i64 & 1).map(std::hint::black_box).sum()
}
