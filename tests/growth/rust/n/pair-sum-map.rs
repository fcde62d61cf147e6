// Looks each partner up in a hash map.
pub fn work(numbers: Vec<i64>) -> i64 {
    let mut seen = std::collections::HashMap::new();
    let mut pairs = 0;
    for (place, number) in numbers.iter().enumerate() {
        if seen.contains_key(&(1_000_000_000 - number)) {
            pairs += 1;
        }
        seen.insert(*number, place);
    }
    pairs + seen.len() as i64
}
