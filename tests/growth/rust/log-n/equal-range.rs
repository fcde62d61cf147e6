// Finds the first and last position of a repeated value with two binary searches, so the cost is logarithmic.
// input: equal
fn bisect(numbers: &[i64], goes_right: impl Fn(i64) -> bool) -> usize {
    let (mut low, mut high) = (0, numbers.len());
    while low < high {
        let middle = (low + high) / 2;
        if goes_right(numbers[middle]) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    low
}

pub fn work(numbers: Vec<i64>) -> i64 {
    let target = 7;
    let start = bisect(&numbers, |number| number < target);
    let end = bisect(&numbers, |number| number <= target);
    (end - start) as i64
}
