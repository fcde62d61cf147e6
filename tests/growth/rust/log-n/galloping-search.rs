// Doubles a bound until it passes the target near the end, then bisects the last stretch: two logarithmic phases.
// input: ascending
pub fn work(numbers: Vec<i64>) -> i64 {
    let target = numbers.len() as i64 - 2;
    let mut bound = 1;
    while bound < numbers.len() && numbers[bound] < target {
        bound *= 2;
    }
    let mut low = bound / 2;
    let mut high = bound.min(numbers.len());
    while low < high {
        let middle = (low + high) / 2;
        if numbers[middle] < target {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    low as i64
}
