// Recurses once an item.
fn depth(numbers: &[i64], before: i64) -> i64 {
    match numbers {
        [] => before,
        [first, rest @ ..] => depth(rest, before) ^ first,
    }
}

pub fn work(numbers: Vec<i64>) -> i64 {
    depth(&numbers, 0)
}
