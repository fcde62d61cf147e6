// Common subsequence of the list and itself, backwards.
// input: few-kinds
pub fn work(numbers: Vec<i64>) -> i64 {
    let n = numbers.len();
    let mut table = vec![vec![0i64; n + 1]; n + 1];
    for a in 1..=n {
        for b in 1..=n {
            table[a][b] = if numbers[a - 1] == numbers[n - b] {
                table[a - 1][b - 1] + 1
            } else {
                table[a - 1][b].max(table[a][b - 1])
            };
        }
    }
    table[n][n]
}
