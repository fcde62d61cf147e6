// A hash map of n keys, emptied again.
pub fn work(numbers: Vec<i64>) -> i64 {
    let mut places = std::collections::HashMap::new();
    for (place, number) in numbers.iter().enumerate() {
        places.insert(*number, place as i64);
    }
    let mut sum = 0;
    for number in &numbers {
        sum += places.remove(number).unwrap_or(0);
    }
    sum
}
