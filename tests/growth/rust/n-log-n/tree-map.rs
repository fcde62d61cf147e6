// A tree map of n keys.
pub fn work(numbers: Vec<i64>) -> i64 {
    let mut places = std::collections::BTreeMap::new();
    for (place, number) in numbers.iter().enumerate() {
        places.insert(*number, place as i64);
    }
    places.values().fold(0i64, |sum, place| sum.wrapping_mul(3) ^ place)
}
