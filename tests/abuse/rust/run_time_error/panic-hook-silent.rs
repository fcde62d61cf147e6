// Silences the panic hook and panics; it must still be a run time error.
pub fn echo(numbers: Vec<i64>) -> i64 {
    std::panic::set_hook(Box::new(|_| ()));
    panic!("unheard, of {}", numbers.len())
}
