// Chooses the richest non-adjacent houses with a one-dimensional table, each entry computed from the two before it.
pub fn work(numbers: Vec<i64>) -> i64 {
    let mut best = vec![0; numbers.len() + 2];
    for (index, &money) in numbers.iter().enumerate() {
        let skip = best[index + 1];
        let take = best[index] + money;
        best[index + 2] = skip.max(take);
    }
    best[numbers.len() + 1]
}
