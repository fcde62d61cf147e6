// Fills 200 MiB and lets go of it; that is within the limit.
pub fn echo(numbers: Vec<i64>) -> i64 {
    let filled = std::hint::black_box(vec![1u8; 200 << 20]);
    numbers.iter().sum::<i64>() + i64::from(filled[numbers.len()]) - 1
}
