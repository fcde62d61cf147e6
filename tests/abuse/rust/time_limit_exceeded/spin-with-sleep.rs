// Sleeps for ever in small steps; sleeping takes no time, so fuel must end it.
// says: spent the budget of 500 M instructions
pub fn echo(numbers: Vec<i64>) -> i64 {
    while std::hint::black_box(numbers.len()) < usize::MAX {
        std::thread::sleep(std::time::Duration::from_nanos(1));
    }
    numbers.iter().sum()
}
