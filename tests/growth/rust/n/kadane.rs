// The best sum that ends here.
pub fn work(numbers: Vec<i64>) -> i64 {
    let (mut here, mut best) = (0i64, i64::MIN);
    for number in &numbers {
        here = (here + number - 500_000_000).max(number - 500_000_000);
        best = best.max(here);
    }
    best
}
