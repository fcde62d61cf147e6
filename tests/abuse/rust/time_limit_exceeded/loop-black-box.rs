// Loops over an opaque counter for ever; fuel must end it.
// says: spent the budget of 500 M instructions
pub fn echo(numbers: Vec<i64>) -> i64 {
    let mut n = numbers.len();
    loop {
        n = std::hint::black_box(n ^ 1);
    }
}
