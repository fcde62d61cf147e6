// Reverses a list by inserting every element at the front of a vector, each insertion shifts all earlier ones.
pub fn work(numbers: Vec<i64>) -> i64 {
    let mut reversed = Vec::new();
    for &number in &numbers {
        reversed.insert(0, number);
    }
    reversed
        .iter()
        .fold(0, |hash: i64, &number| hash.wrapping_mul(31).wrapping_add(number))
}
