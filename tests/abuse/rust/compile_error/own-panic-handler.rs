// Defines the panic handler; the standard library has one already.
#[panic_handler]
fn panic(_: &std::panic::PanicInfo) -> ! {
    loop {}
}
pub fn echo(numbers: Vec<i64>) -> i64 {
    numbers.iter().sum()
}
