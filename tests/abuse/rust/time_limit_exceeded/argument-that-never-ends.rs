// Loops while its own argument type is read, before the measured call; fuel must end it.
// says: spent the budget of 500 M instructions
pub struct Never;
impl kata_harness::Argument for Never {
    fn read(_: &mut kata_harness::Reader<'static>) -> Self {
        loop {}
    }
}
pub fn echo(_: Never) -> i64 {
    0
}
