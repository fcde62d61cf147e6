// Waits for a descriptor by WASI itself; it must not hang, and the refusal is checked.
// says: refused
#[link(wasm_import_module = "wasi_snapshot_preview1")]
unsafe extern "C" {
    fn poll_oneoff(input: *const u64, output: *mut u64, count: usize, happened: *mut usize) -> u32;
}
pub fn echo(numbers: Vec<i64>) -> i64 {
    let subscription = [1u64, 1, 0, 0, 0, 0];
    let (mut event, mut happened) = ([0u64; 4], numbers.len());
    let errno = unsafe { poll_oneoff(subscription.as_ptr(), event.as_mut_ptr(), 1, &mut happened) };
    assert_eq!(errno, 0, "refused");
    numbers.iter().sum()
}
