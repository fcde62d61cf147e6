// Yields to other threads for ever; there are none, and fuel must end it.
// says: spent the budget of 500 M instructions
pub fn echo(numbers: Vec<i64>) -> i64 {
    while std::hint::black_box(numbers.len()) < usize::MAX {
        std::thread::yield_now();
    }
    numbers.iter().sum()
}
