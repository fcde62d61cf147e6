// Squares the cost while its answer is written, where it is not measured; the growth must still count.
pub struct Late(Vec<i64>);
impl kata_harness::Answer for Late {
    fn write(&self, out: &mut kata_harness::Writer<'_>) {
        for n in &self.0 {
            self.0.iter().for_each(|m| _ = std::hint::black_box(n ^ m));
        }
        out.int(self.0.iter().map(|n| i128::from(*n)).sum());
    }
}
pub fn echo(numbers: Vec<i64>) -> Late {
    Late(numbers)
}
