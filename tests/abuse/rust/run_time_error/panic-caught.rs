// Catches its panic and goes on; panics abort, so it must not.
// says: not to be caught
pub fn echo(numbers: Vec<i64>) -> i64 {
    let caught = std::panic::catch_unwind(|| panic!("not to be caught"));
    std::hint::black_box(caught).is_err() as i64 + numbers.iter().sum::<i64>()
}
