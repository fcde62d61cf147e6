// Asks politely for 1 GiB, is refused, and insists; the memory limit must end it.
// says: asked for more than 256 MiB
pub fn echo(numbers: Vec<i64>) -> i64 {
    let mut all: Vec<u8> = Vec::new();
    assert!(all.try_reserve_exact(std::hint::black_box(1 << 30)).is_err());
    all.reserve_exact(1 << 30);
    std::hint::black_box(all).len() as i64 + numbers.len() as i64
}
