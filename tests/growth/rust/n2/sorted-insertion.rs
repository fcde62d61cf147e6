// Keeps a vector sorted by inserting in front of everything.
// input: descending
pub fn work(numbers: Vec<i64>) -> i64 {
    let mut sorted: Vec<i64> = vec![];
    for number in numbers {
        let place = sorted.partition_point(|other| *other < number);
        sorted.insert(place, number);
    }
    sorted[0]
}
