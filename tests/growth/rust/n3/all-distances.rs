// Distances between all places through every place.
pub fn work(numbers: Vec<i64>) -> i64 {
    let n = numbers.len();
    let mut distance: Vec<Vec<i64>> = (0..n)
        .map(|a| (0..n).map(|b| (numbers[a] ^ numbers[b]) % 1000).collect())
        .collect();
    for middle in 0..n {
        for a in 0..n {
            for b in 0..n {
                distance[a][b] = distance[a][b].min(distance[a][middle] + distance[middle][b]);
            }
        }
    }
    distance[0][n - 1]
}
