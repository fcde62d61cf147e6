// Leaks boxes of 1 MiB for ever; the memory limit must end it.
// says: asked for more than 256 MiB
pub fn echo(numbers: Vec<i64>) -> i64 {
    let _ = numbers;
    loop {
        std::hint::black_box(Box::leak(vec![1u8; 1 << 20].into_boxed_slice()));
    }
}
