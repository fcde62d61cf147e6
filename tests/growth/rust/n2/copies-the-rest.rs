// Recurses on a copy of the rest.
fn sum(numbers: Vec<i64>) -> i64 {
    match numbers.first() {
        Some(first) => first ^ sum(numbers[1..].to_vec()),
        None => 0,
    }
}

pub fn work(numbers: Vec<i64>) -> i64 {
    sum(numbers)
}
