// Asks for memory until refused and then answers; a refusal alone is no fault.
pub fn echo(numbers: Vec<i64>) -> i64 {
    let mut all: Vec<u8> = Vec::new();
    let refused = all.try_reserve_exact(std::hint::black_box(1 << 30)).is_err();
    numbers.iter().sum::<i64>() + i64::from(!refused)
}
