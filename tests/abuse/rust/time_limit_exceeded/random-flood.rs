// Asks WASI for a mebibyte of randomness at a time, for ever; fuel must end it in time.
#[link(wasm_import_module = "wasi_snapshot_preview1")]
unsafe extern "C" {
    fn random_get(at: *mut u8, length: usize) -> u32;
}
pub fn echo(numbers: Vec<i64>) -> i64 {
    let mut bytes = vec![0u8; 1 << 20];
    std::hint::black_box(numbers);
    loop {
        unsafe { random_get(bytes.as_mut_ptr(), bytes.len()) };
    }
}
