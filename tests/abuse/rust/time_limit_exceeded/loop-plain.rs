// Loops for ever; fuel must end it.
// says: spent the budget of 500 M instructions
pub fn echo(numbers: Vec<i64>) -> i64 {
    let _ = numbers;
    loop {}
}
