// Counts what is less, in a Fenwick tree over ranks.
pub fn work(numbers: Vec<i64>) -> i64 {
    let n = numbers.len();
    let mut order: Vec<usize> = (0..n).collect();
    order.sort_unstable_by_key(|place| numbers[*place]);
    let mut tree = vec![0i64; n + 1];
    let mut sum = 0;
    for place in order {
        let mut at = place + 1;
        while at > 0 {
            sum += tree[at];
            at &= at - 1;
        }
        let mut at = place + 1;
        while at <= n {
            tree[at] += 1;
            at += at & at.wrapping_neg();
        }
    }
    sum
}
