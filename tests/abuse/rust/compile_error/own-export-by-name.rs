// Exports a kata_result of its own under another Rust name; there must not be two.
#[unsafe(export_name = "kata_result")]
pub extern "C" fn forged() -> u64 {
    9 << 32 | 1024
}
pub fn echo(numbers: Vec<i64>) -> i64 {
    numbers.iter().sum()
}
