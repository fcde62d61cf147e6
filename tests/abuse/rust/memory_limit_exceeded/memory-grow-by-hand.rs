// Grows memory by 16 MiB at a time and writes to it until refused; the refusal must be the verdict.
// says: asked for more than 256 MiB
use core::arch::wasm32::{memory_grow, unreachable};
pub fn echo(numbers: Vec<i64>) -> i64 {
    let _ = numbers;
    loop {
        let page = memory_grow(0, 256);
        if page == usize::MAX {
            unreachable();
        }
        unsafe { ((page << 16) as *mut u8).write_volatile(1) };
    }
}
