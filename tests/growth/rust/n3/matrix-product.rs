// Multiplies two square matrices.
pub fn work(numbers: Vec<i64>) -> i64 {
    let n = numbers.len();
    let mut sum = 0;
    for a in 0..n {
        for b in 0..n {
            let mut cell = 0;
            for middle in 0..n {
                cell += (numbers[a] % 10 + middle as i64) * (numbers[b] % 10 - middle as i64);
            }
            sum ^= cell;
        }
    }
    sum
}
