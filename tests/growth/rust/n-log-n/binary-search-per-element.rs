// Runs one binary search over the sorted list for each element, n searches of log n steps.
// input: ascending
pub fn work(numbers: Vec<i64>) -> i64 {
    let mut total = 0;
    for &number in &numbers {
        let wanted = number / 2 + number % 7;
        let (mut low, mut high) = (0, numbers.len());
        while low < high {
            let middle = low + (high - low) / 2;
            if numbers[middle] < wanted {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        total += low as i64;
    }
    total
}
