// Sorts what is sorted already, for each item.
// input: ascending
pub fn work(numbers: Vec<i64>) -> i64 {
    let mut seen = Vec::new();
    let mut sum = 0;
    for number in numbers {
        seen.push(number);
        seen.sort();
        sum += seen[seen.len() / 2];
    }
    sum
}
