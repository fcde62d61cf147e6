// Fills 100 MiB at a time, for ever, each one instruction of the machine; fuel must end it in time.
pub fn echo(numbers: Vec<i64>) -> i64 {
    let mut bytes = vec![1u8; 100 << 20];
    std::hint::black_box(numbers);
    loop {
        std::hint::black_box(&mut bytes[..]).fill(std::hint::black_box(2));
    }
}
