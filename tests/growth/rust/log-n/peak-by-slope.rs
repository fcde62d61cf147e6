// Finds a peak by following the rising slope from the middle, discarding half of the range at each step.
// input: ascending
pub fn work(numbers: Vec<i64>) -> i64 {
    if numbers.is_empty() {
        return 0;
    }
    let (mut low, mut high) = (0, numbers.len() - 1);
    while low < high {
        let middle = low + (high - low) / 2;
        if numbers[middle] < numbers[middle + 1] {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    numbers[low] + low as i64
}
