// Claims a failure of its own, then loops; the claim must not hide the loop.
// says: spent the budget of 500 M instructions
#[link(wasm_import_module = "kata")]
unsafe extern "C" {
    fn failed(at: *const u8, length: usize);
}
pub fn echo(numbers: Vec<i64>) -> i64 {
    let text = "accepted";
    unsafe { failed(text.as_ptr(), text.len()) };
    std::hint::black_box(numbers);
    loop {}
}
