// Looks each item up in a vector.
// input: ascending
pub fn work(numbers: Vec<i64>) -> i64 {
    let mut distinct: Vec<i64> = vec![];
    for number in numbers {
        if !distinct.contains(&number) {
            distinct.push(number);
        }
    }
    distinct.len() as i64
}
