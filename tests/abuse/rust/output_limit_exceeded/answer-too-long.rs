// Answers a string of 20 MiB; the host must not take it.
// says: the answer takes more than 16 MiB
pub struct Forged;
impl kata_harness::Answer for Forged {
    fn write(&self, out: &mut kata_harness::Writer<'_>) {
        out.str(&"x".repeat(20 << 20));
    }
}
pub fn echo(_: Vec<i64>) -> Forged {
    Forged
}
