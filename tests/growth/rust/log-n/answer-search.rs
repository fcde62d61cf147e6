// Searches the answer with a check in constant time.
pub fn work(numbers: Vec<i64>) -> i64 {
    let n = numbers.len() as i64;
    let (mut low, mut high) = (0, n);
    while low < high {
        let middle = (low + high) / 2;
        if middle * (middle + 1) / 2 < n {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    low
}
