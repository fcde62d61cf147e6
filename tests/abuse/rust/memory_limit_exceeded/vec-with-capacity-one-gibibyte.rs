// Reserves 1 GiB at once; the memory limit must refuse it.
// says: asked for more than 256 MiB
pub fn echo(numbers: Vec<i64>) -> i64 {
    let all: Vec<u8> = std::hint::black_box(Vec::with_capacity(1 << 30));
    all.len() as i64 + numbers.len() as i64
}
