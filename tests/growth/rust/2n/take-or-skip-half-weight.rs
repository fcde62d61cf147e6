// Takes or skips every number to come closest to half of the total, a full binary recursion with 2^n leaves.
fn closest(numbers: &[i64], chosen: i64, total: i64) -> i64 {
    match numbers {
        [] => (total - 2 * chosen).abs(),
        [first, rest @ ..] => closest(rest, chosen + first, total).min(closest(rest, chosen, total)),
    }
}

pub fn work(numbers: Vec<i64>) -> i64 {
    let total = numbers.iter().sum();
    closest(&numbers, 0, total)
}
