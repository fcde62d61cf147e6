// Writes to address 0 and reads it back; that is plain memory of the guest, at the far end of its stack.
pub fn echo(numbers: Vec<i64>) -> i64 {
    let null = std::hint::black_box(0usize) as *mut u8;
    unsafe { null.write_volatile(7) };
    numbers.iter().sum::<i64>() + i64::from(unsafe { null.read_volatile() }) - 7
}
