// Prints for ever in the panic hook; the print limit must end it.
// says: the solution printed more than 1024 KiB
pub fn echo(numbers: Vec<i64>) -> i64 {
    std::panic::set_hook(Box::new(|_| loop {
        eprint!("and a panic that goes on and on and on and on");
    }));
    panic!("{} numbers", numbers.len())
}
