// Exits with code 0 in the panic hook; it must still be a run time error.
// says: exited with code 0
pub fn echo(numbers: Vec<i64>) -> i64 {
    std::panic::set_hook(Box::new(|_| std::process::exit(0)));
    panic!("{} numbers", numbers.len())
}
