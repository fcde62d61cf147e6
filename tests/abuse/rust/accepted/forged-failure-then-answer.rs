// Claims a thousand failures of its own and answers right; only a trap is a failure.
#[link(wasm_import_module = "kata")]
unsafe extern "C" {
    fn failed(at: *const u8, length: usize);
}
pub fn echo(numbers: Vec<i64>) -> i64 {
    for _ in 0..1000 {
        unsafe { failed("forged".as_ptr(), 6) };
    }
    numbers.iter().sum()
}
