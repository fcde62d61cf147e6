// Finds the longest increasing subsequence by looking back at all earlier elements for each one.
// input: ascending
pub fn work(numbers: Vec<i64>) -> i64 {
    let mut lengths = vec![1i64; numbers.len()];
    for end in 0..numbers.len() {
        for before in 0..end {
            if numbers[before] < numbers[end] && lengths[before] + 1 > lengths[end] {
                lengths[end] = lengths[before] + 1;
            }
        }
    }
    lengths.iter().copied().max().unwrap_or(0)
}
