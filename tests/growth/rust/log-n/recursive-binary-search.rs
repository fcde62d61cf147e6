// Searches a sorted slice by recursing into the half that may hold the value, so only log n calls are made.
// input: ascending
fn search(numbers: &[i64], target: i64, depth: i64) -> i64 {
    if numbers.is_empty() {
        return depth;
    }
    let middle = numbers.len() / 2;
    if numbers[middle] == target {
        1000 + depth
    } else if numbers[middle] < target {
        search(&numbers[middle + 1..], target, depth + 1)
    } else {
        search(&numbers[..middle], target, depth + 1)
    }
}

pub fn work(numbers: Vec<i64>) -> i64 {
    search(&numbers, -1, 0)
}
