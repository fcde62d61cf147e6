// Counts earlier smaller elements with a Fenwick tree over ranks, each update and query takes log n steps.
pub fn work(numbers: Vec<i64>) -> i64 {
    let mut sorted = numbers.clone();
    sorted.sort_unstable();
    sorted.dedup();
    let mut tree = vec![0i64; sorted.len() + 1];
    let mut total = 0;
    for &number in &numbers {
        let rank = sorted.partition_point(|&other| other < number);
        let mut query = rank;
        while query > 0 {
            total += tree[query];
            query &= query - 1;
        }
        let mut update = rank + 1;
        while update < tree.len() {
            tree[update] += 1;
            update += update & update.wrapping_neg();
        }
    }
    total
}
