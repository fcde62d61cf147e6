// Calls WASI with addresses outside memory; each must fail and none may reach the host.
#[link(wasm_import_module = "wasi_snapshot_preview1")]
unsafe extern "C" {
    fn random_get(at: usize, length: usize) -> u32;
    fn clock_time_get(clock: u32, precision: u64, at: usize) -> u32;
    fn fd_write(fd: u32, slices: usize, count: usize, written: usize) -> u32;
    fn environ_sizes_get(count: usize, size: usize) -> u32;
    fn poll_oneoff(input: usize, output: usize, count: usize, happened: usize) -> u32;
}
pub fn echo(numbers: Vec<i64>) -> i64 {
    let wild = std::hint::black_box(usize::MAX - 3);
    let succeeded = unsafe {
        [
            random_get(wild, 8),
            random_get(8, wild),
            clock_time_get(0, 0, wild),
            fd_write(1, wild, 1, wild),
            environ_sizes_get(wild, wild),
            poll_oneoff(wild, wild, 1, wild),
        ]
    };
    numbers.iter().sum::<i64>() + succeeded.iter().filter(|errno| **errno == 0).count() as i64
}
