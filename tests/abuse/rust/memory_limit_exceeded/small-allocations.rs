// Leaks many small boxes; the memory limit must end it before the fuel does.
// says: asked for more than 256 MiB
pub fn echo(numbers: Vec<i64>) -> i64 {
    let mut count = numbers.len() as u64;
    loop {
        std::mem::forget(std::hint::black_box(Vec::<u64>::with_capacity(512)));
        count = count.wrapping_add(1);
    }
}
