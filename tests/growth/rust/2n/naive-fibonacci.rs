// Computes the Fibonacci number of the length without memory, each call making two more, so it grows exponentially.
fn fibonacci(index: usize) -> i64 {
    if index < 2 {
        return index as i64;
    }
    fibonacci(index - 1).wrapping_add(fibonacci(index - 2))
}

pub fn work(numbers: Vec<i64>) -> i64 {
    fibonacci(numbers.len())
}
