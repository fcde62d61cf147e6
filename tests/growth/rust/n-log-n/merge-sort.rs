// A merge sort by hand.
fn sorted(numbers: &[i64]) -> Vec<i64> {
    if numbers.len() < 2 {
        return numbers.to_vec();
    }
    let (left, right) = numbers.split_at(numbers.len() / 2);
    let (left, right) = (sorted(left), sorted(right));
    let mut merged = Vec::with_capacity(numbers.len());
    let (mut a, mut b) = (0, 0);
    while a < left.len() || b < right.len() {
        if b == right.len() || (a < left.len() && left[a] <= right[b]) {
            merged.push(left[a]);
            a += 1;
        } else {
            merged.push(right[b]);
            b += 1;
        }
    }
    merged
}

pub fn work(numbers: Vec<i64>) -> i64 {
    sorted(&numbers)[0]
}
