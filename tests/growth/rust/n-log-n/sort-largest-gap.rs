// Sorts the numbers and scans for the largest gap between neighbours; the comparison sort dominates.
pub fn work(mut numbers: Vec<i64>) -> i64 {
    numbers.sort();
    numbers.windows(2).map(|pair| pair[1] - pair[0]).max().unwrap_or(0)
}
