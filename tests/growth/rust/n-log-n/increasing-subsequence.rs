// The longest increasing subsequence by tails, which never shrink.
// input: ascending
pub fn work(numbers: Vec<i64>) -> i64 {
    let mut tails: Vec<i64> = vec![];
    for number in &numbers {
        let place = tails.partition_point(|tail| tail < number);
        if place == tails.len() {
            tails.push(*number);
        } else {
            tails[place] = *number;
        }
    }
    tails.len() as i64
}
