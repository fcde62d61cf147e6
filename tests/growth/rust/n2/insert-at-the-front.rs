// Inserts at the front: the rest is moved each time.
pub fn work(numbers: Vec<i64>) -> i64 {
    let mut turned = Vec::new();
    for number in numbers {
        turned.insert(0, number);
    }
    turned[0]
}
