// Looks by hand for a value above all others in a sorted list, halving the range until it is empty: logarithmic.
// input: ascending
pub fn work(numbers: Vec<i64>) -> i64 {
    let target = numbers.len() as i64 + 5;
    let mut low = 0;
    let mut high = numbers.len();
    let mut seen: i64 = 0;
    while low < high {
        let middle = low + (high - low) / 2;
        seen = seen.wrapping_mul(3).wrapping_add(numbers[middle]);
        if numbers[middle] == target {
            return middle as i64;
        }
        if numbers[middle] < target {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    seen - low as i64
}
