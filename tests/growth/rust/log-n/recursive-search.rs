// Halves by recursion.
// input: ascending
fn search(numbers: &[i64], wanted: i64, before: i64) -> i64 {
    if numbers.is_empty() {
        return before;
    }
    let middle = numbers.len() / 2;
    if numbers[middle] < wanted {
        search(&numbers[middle + 1..], wanted, before + middle as i64 + 1)
    } else {
        search(&numbers[..middle], wanted, before)
    }
}

pub fn work(numbers: Vec<i64>) -> i64 {
    search(&numbers, numbers[1], 0)
}
