// Every subset by recursion.
fn subsets(numbers: &[i64], sum: i64) -> i64 {
    match numbers {
        [] => (sum % 7 == 0) as i64,
        [first, rest @ ..] => subsets(rest, sum) + subsets(rest, sum + first),
    }
}

pub fn work(numbers: Vec<i64>) -> i64 {
    subsets(&numbers, 0)
}
