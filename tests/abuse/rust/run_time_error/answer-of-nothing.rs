// Answers with no bytes at all; that is no value.
// says: the bytes end too early
pub struct Forged;
impl kata_harness::Answer for Forged {
    fn write(&self, out: &mut kata_harness::Writer<'_>) {
        let _ = out;
    }
}
pub fn echo(_: Vec<i64>) -> Forged {
    Forged
}
