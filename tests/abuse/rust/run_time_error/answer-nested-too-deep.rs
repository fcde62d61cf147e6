// Answers a hundred thousand lists inside each other; the host must not recurse on them.
// says: lists nest too deep
pub struct Forged;
impl kata_harness::Answer for Forged {
    fn write(&self, out: &mut kata_harness::Writer<'_>) {
        (0..100_000).for_each(|_| out.list(1));
        out.null();
    }
}
pub fn echo(_: Vec<i64>) -> Forged {
    Forged
}
