// Writes to descriptors that were never opened; each must be refused.
#[link(wasm_import_module = "wasi_snapshot_preview1")]
unsafe extern "C" {
    fn fd_write(fd: u32, slices: *const [usize; 2], count: usize, written: *mut usize) -> u32;
}
pub fn echo(numbers: Vec<i64>) -> i64 {
    let mut written = 0;
    let ok = (0..1000u32).filter(|fd| {
        unsafe { fd_write(fd + 3, [[1024, 8]].as_ptr(), 1, &mut written) == 0 }
    });
    let ok = ok.count() as i64;
    numbers.iter().sum::<i64>() + ok
}
