// Reserves a map of 16 million entries; the memory limit must refuse it.
// says: asked for more than 256 MiB
pub fn echo(numbers: Vec<i64>) -> i64 {
    let mut map = std::collections::HashMap::<u64, [u64; 2]>::with_capacity(16 << 20);
    map.insert(1, [numbers.len() as u64; 2]);
    std::hint::black_box(map).len() as i64
}
