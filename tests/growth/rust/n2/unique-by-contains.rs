// Collects distinct numbers by scanning the vector of those already kept, a linear search for each element.
// input: ascending
pub fn work(numbers: Vec<i64>) -> i64 {
    let mut unique = Vec::new();
    for &number in &numbers {
        if !unique.contains(&number) {
            unique.push(number);
        }
    }
    unique.len() as i64
}
