// Raises a signal against itself by WASI; the refusal is checked.
// says: refused
#[link(wasm_import_module = "wasi_snapshot_preview1")]
unsafe extern "C" {
    fn proc_raise(signal: u32) -> u32;
}
pub fn echo(numbers: Vec<i64>) -> i64 {
    let errno = unsafe { proc_raise(9) };
    assert_eq!(errno, 0, "refused");
    numbers.iter().sum()
}
