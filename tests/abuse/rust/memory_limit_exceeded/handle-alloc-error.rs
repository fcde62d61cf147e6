// Grows memory past its limit and aborts on the refusal; the refusal must be the verdict.
// says: asked for more than 256 MiB
pub fn echo(numbers: Vec<i64>) -> i64 {
    let before = core::arch::wasm32::memory_grow(0, 8192);
    if before == usize::MAX {
        std::alloc::handle_alloc_error(std::alloc::Layout::new::<u64>());
    }
    numbers.iter().sum()
}
