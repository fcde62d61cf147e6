// Answers one range-minimum query per index with a bottom-up segment tree, each query climbs log n levels.
pub fn work(numbers: Vec<i64>) -> i64 {
    let len = numbers.len();
    let mut tree = vec![i64::MAX; 2 * len];
    tree[len..].copy_from_slice(&numbers);
    for node in (1..len).rev() {
        tree[node] = tree[2 * node].min(tree[2 * node + 1]);
    }
    let mut total = 0;
    for index in 0..len {
        let (mut left, mut right) = (len + index / 2, len + index / 2 + len / 2);
        let mut smallest = i64::MAX;
        while left < right {
            if left % 2 == 1 {
                smallest = smallest.min(tree[left]);
                left += 1;
            }
            if right % 2 == 1 {
                right -= 1;
                smallest = smallest.min(tree[right]);
            }
            left /= 2;
            right /= 2;
        }
        total += smallest;
    }
    total
}
