// Jumps through a circular buffer three times by modular indexing, a fixed number of steps, so the cost is constant.
fn step(numbers: &[i64], position: usize) -> usize {
    (position + numbers[position].unsigned_abs() as usize) % numbers.len()
}

pub fn work(numbers: Vec<i64>) -> i64 {
    if numbers.is_empty() {
        return 0;
    }
    let first = step(&numbers, 0);
    let second = step(&numbers, first);
    let third = step(&numbers, second);
    (first + second + third) as i64 + numbers[third]
}
