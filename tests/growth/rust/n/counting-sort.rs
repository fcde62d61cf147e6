// Counts of six kinds, written back in order.
// input: few-kinds
pub fn work(numbers: Vec<i64>) -> i64 {
    let mut counts = [0usize; 6];
    for number in &numbers {
        counts[*number as usize] += 1;
    }
    let mut sorted = Vec::new();
    for (kind, count) in counts.iter().enumerate() {
        sorted.extend(std::iter::repeat(kind as i64).take(*count));
    }
    sorted.iter().enumerate().map(|(place, kind)| place as i64 * kind).sum()
}
