// Answers a list of four thousand million items and sends none; the host must not reserve them.
// says: the bytes end too early
pub struct Forged;
impl kata_harness::Answer for Forged {
    fn write(&self, out: &mut kata_harness::Writer<'_>) {
        out.list(u32::MAX as usize);
    }
}
pub fn echo(_: Vec<i64>) -> Forged {
    Forged
}
