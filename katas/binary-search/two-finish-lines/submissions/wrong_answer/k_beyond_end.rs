// Mistake: drops half of k even where the list has fewer times left, and counts more as dropped than there were.
pub fn two_finish_lines(north: Vec<i64>, south: Vec<i64>) -> f64 {
    let total = north.len() + south.len();
    (kth(&north, &south, (total - 1) / 2) + kth(&north, &south, total / 2)) as f64 / 2.0
}

fn kth(a: &[i64], b: &[i64], k: usize) -> i64 {
    if a.is_empty() || b.is_empty() {
        return if a.is_empty() { b[k] } else { a[k] };
    }
    if k == 0 {
        return a[0].min(b[0]);
    }
    let step = k.div_ceil(2);
    let (i, j) = (step.min(a.len()), step.min(b.len()));
    if a[i - 1] <= b[j - 1] { kth(&a[i..], b, k - step) } else { kth(a, &b[j..], k - step) }
}
