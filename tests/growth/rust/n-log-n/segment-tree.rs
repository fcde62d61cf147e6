// A range maximum asked of a segment tree for each place.
pub fn work(numbers: Vec<i64>) -> i64 {
    let n = numbers.len();
    let mut tree = vec![0; 2 * n];
    tree[n..].copy_from_slice(&numbers);
    for place in (1..n).rev() {
        tree[place] = tree[2 * place].max(tree[2 * place + 1]);
    }
    let mut sum = 0i64;
    for start in 0..n {
        let (mut low, mut high, mut best) = (start + n, n + n, 0);
        while low < high {
            if low & 1 == 1 {
                best = best.max(tree[low]);
                low += 1;
            }
            if high & 1 == 1 {
                high -= 1;
                best = best.max(tree[high]);
            }
            low /= 2;
            high /= 2;
        }
        sum ^= best;
    }
    sum
}
