// Replaces the panic hook by an endless loop and panics; fuel must end it.
// says: spent the budget of 500 M instructions
pub fn echo(numbers: Vec<i64>) -> i64 {
    std::panic::set_hook(Box::new(|_| loop {}));
    panic!("{} numbers", numbers.len())
}
