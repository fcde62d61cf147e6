// Returns the middle element (the mean of two for an even length) by direct indexing, which is constant time.
pub fn work(numbers: Vec<i64>) -> i64 {
    let len = numbers.len();
    if len == 0 {
        return 0;
    }
    if len % 2 == 1 {
        numbers[len / 2]
    } else {
        (numbers[len / 2 - 1] + numbers[len / 2]) / 2
    }
}
