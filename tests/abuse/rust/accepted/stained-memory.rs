// Stains 64 MiB of fresh memory, and answers wrong where a stain was there before it; none may be.
pub fn echo(numbers: Vec<i64>) -> i64 {
    let stain = std::hint::black_box(vec![0u8; 64 << 20]);
    let mut stained = 0;
    for at in (0..stain.len()).step_by(4096) {
        let byte = stain.as_ptr().wrapping_add(at).cast_mut();
        unsafe {
            stained += i64::from(byte.read_volatile());
            byte.write_volatile(0xaa);
        }
    }
    numbers.iter().sum::<i64>() + stained
}
