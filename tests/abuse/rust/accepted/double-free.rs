// Frees its argument twice and allocates from what is left; whatever follows stays inside.
pub fn echo(numbers: Vec<i64>) -> i64 {
    let sum = numbers.iter().sum();
    let boxed = Box::into_raw(Box::new([1i64; 16]));
    for _ in 0..2 {
        drop(unsafe { Box::from_raw(std::hint::black_box(boxed)) });
    }
    std::hint::black_box((vec![2u8; 128], vec![3u8; 128], vec![4u8; 128]));
    sum
}
