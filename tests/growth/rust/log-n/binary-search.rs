// Halves the range by hand.
// input: ascending
pub fn work(numbers: Vec<i64>) -> i64 {
    let (mut low, mut high) = (0, numbers.len());
    let wanted = numbers[numbers.len() - 1];
    while low < high {
        let middle = (low + high) / 2;
        if numbers[middle] < wanted {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    low as i64
}
