// No two neighbours, from the two sums before.
pub fn work(numbers: Vec<i64>) -> i64 {
    let (mut with, mut without) = (0, 0);
    for number in &numbers {
        (with, without) = (without + number, with.max(without));
    }
    with.max(without)
}
