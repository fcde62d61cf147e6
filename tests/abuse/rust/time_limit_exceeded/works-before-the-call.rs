// Squares the cost while its argument is read, where it is not measured; the growth must still count.
pub struct Sum(i64);
impl kata_harness::Argument for Sum {
    fn read(reader: &mut kata_harness::Reader<'static>) -> Self {
        let numbers: Vec<i64> = kata_harness::Argument::read(reader);
        for n in &numbers {
            numbers.iter().for_each(|m| _ = std::hint::black_box(n ^ m));
        }
        Sum(numbers.iter().sum())
    }
}
pub fn echo(numbers: Sum) -> i64 {
    numbers.0
}
