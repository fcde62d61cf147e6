// Finds the cheapest order of matrix products by trying every split of every interval, a cubic interval table.
pub fn work(numbers: Vec<i64>) -> i64 {
    let sizes: Vec<i64> = numbers.iter().map(|number| number % 50 + 1).collect();
    let count = sizes.len() - 1;
    let mut cost = vec![vec![0i64; count]; count];
    for length in 2..=count {
        for start in 0..=count - length {
            let end = start + length - 1;
            let mut cheapest = i64::MAX;
            for split in start..end {
                let join = sizes[start] * sizes[split + 1] * sizes[end + 1];
                cheapest = cheapest.min(cost[start][split] + cost[split + 1][end] + join);
            }
            cost[start][end] = cheapest;
        }
    }
    cost[0][count - 1]
}
