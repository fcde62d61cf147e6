// Hands WASI a thousand slices of the whole of memory at once; the print limit must end it.
// says: the solution printed more than 1024 KiB
#[link(wasm_import_module = "wasi_snapshot_preview1")]
unsafe extern "C" {
    fn fd_write(fd: u32, slices: *const [usize; 2], count: usize, written: *mut usize) -> u32;
}
pub fn echo(numbers: Vec<i64>) -> i64 {
    let slices = [[0, core::arch::wasm32::memory_size(0) << 16]; 1000];
    let mut written = numbers.len();
    unsafe { fd_write(1, slices.as_ptr(), slices.len(), &mut written) };
    numbers.iter().sum()
}
