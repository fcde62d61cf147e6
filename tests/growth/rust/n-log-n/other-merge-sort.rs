// Sorts by splitting in halves and merging sorted halves; log n levels each merge all n elements.
fn merge_sort(numbers: &[i64]) -> Vec<i64> {
    if numbers.len() <= 1 {
        return numbers.to_vec();
    }
    let (left, right) = numbers.split_at(numbers.len() / 2);
    let (left, right) = (merge_sort(left), merge_sort(right));
    let mut merged = Vec::with_capacity(numbers.len());
    let (mut i, mut j) = (0, 0);
    while i < left.len() && j < right.len() {
        if left[i] <= right[j] {
            merged.push(left[i]);
            i += 1;
        } else {
            merged.push(right[j]);
            j += 1;
        }
    }
    merged.extend_from_slice(&left[i..]);
    merged.extend_from_slice(&right[j..]);
    merged
}

pub fn work(numbers: Vec<i64>) -> i64 {
    let sorted = merge_sort(&numbers);
    sorted
        .iter()
        .fold(0, |hash: i64, &number| hash.wrapping_mul(31).wrapping_add(number))
}
