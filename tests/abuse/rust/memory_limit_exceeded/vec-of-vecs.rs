// Fills a vector with vectors of 4 MiB; the memory limit must end it.
// says: asked for more than 256 MiB
pub fn echo(numbers: Vec<i64>) -> i64 {
    let mut all = Vec::new();
    loop {
        all.push(vec![numbers.len(); 1 << 20]);
        std::hint::black_box(&all);
    }
}
