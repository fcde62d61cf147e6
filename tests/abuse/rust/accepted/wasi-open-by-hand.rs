// Opens /etc/passwd below every descriptor by WASI itself; each must be refused.
#[link(wasm_import_module = "wasi_snapshot_preview1")]
unsafe extern "C" {
    fn path_open(
        fd: u32, follow: u32, path: *const u8, length: usize, flags: u32, rights: u64, more: u64, fd_flags: u32,
        opened: *mut u32,
    ) -> u32;
}
pub fn echo(numbers: Vec<i64>) -> i64 {
    let path = "../../../../etc/passwd";
    let mut opened = 0;
    let open = (0..64).filter(|fd| unsafe {
        path_open(*fd, 1, path.as_ptr(), path.len(), 0, u64::MAX, u64::MAX, 0, &mut opened) == 0
    });
    let open = open.count() as i64;
    numbers.iter().sum::<i64>() + open
}
