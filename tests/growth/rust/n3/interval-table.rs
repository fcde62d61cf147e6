// The cheapest order of joining neighbours, over intervals.
pub fn work(numbers: Vec<i64>) -> i64 {
    let n = numbers.len();
    let mut cost = vec![vec![0i64; n]; n];
    for length in 2..=n {
        for start in 0..=n - length {
            let end = start + length - 1;
            cost[start][end] = (start..end)
                .map(|cut| cost[start][cut] + cost[cut + 1][end] + numbers[cut] % 100)
                .min()
                .unwrap();
        }
    }
    cost[0][n - 1]
}
