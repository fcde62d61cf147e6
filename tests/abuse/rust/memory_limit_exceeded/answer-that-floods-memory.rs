// Writes an answer of 1 GiB; the memory limit must end it.
// says: asked for more than 256 MiB
pub struct Flood;
impl kata_harness::Answer for Flood {
    fn write(&self, out: &mut kata_harness::Writer<'_>) {
        let text = "x".repeat(4 << 20);
        (0..256).for_each(|_| out.str(&text));
    }
}
pub fn echo(_: Vec<i64>) -> Flood {
    Flood
}
