// Computes a signed hash by recursing on the tail of a slice, one call per element and no copying.
fn alternating(numbers: &[i64]) -> i64 {
    match numbers {
        [] => 0,
        [first, rest @ ..] => {
            let tail = alternating(rest);
            (first - tail).rem_euclid(1_000_000_007)
        }
    }
}

pub fn work(numbers: Vec<i64>) -> i64 {
    alternating(&numbers)
}
