// Keeps a vector sorted by inserting at the searched place; on a reversed list each insertion shifts everything.
// input: descending
pub fn work(numbers: Vec<i64>) -> i64 {
    let mut sorted: Vec<i64> = Vec::new();
    for &number in &numbers {
        let place = sorted.partition_point(|&other| other < number);
        sorted.insert(place, number);
    }
    sorted
        .iter()
        .fold(0, |hash: i64, &number| hash.wrapping_mul(31).wrapping_add(number))
}
