// Asks for 300 MiB of zeros that nothing ever touches; the memory limit must refuse it.
// says: asked for more than 256 MiB
pub fn echo(numbers: Vec<i64>) -> i64 {
    let zeros = std::hint::black_box(vec![0u8; 300 << 20]);
    i64::from(zeros[numbers.len()])
}
