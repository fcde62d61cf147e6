// Claims failures of 16 KiB of broken text for ever; the host reads each, and fuel must end it in time.
#[link(wasm_import_module = "kata")]
unsafe extern "C" {
    fn failed(at: *const u8, length: usize);
}
pub fn echo(numbers: Vec<i64>) -> i64 {
    let text = vec![0xffu8; 16 << 10];
    std::hint::black_box(numbers);
    loop {
        unsafe { failed(text.as_ptr(), text.len()) };
    }
}
