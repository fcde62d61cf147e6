// A search over a graph of two edges a place.
pub fn work(numbers: Vec<i64>) -> i64 {
    let n = numbers.len();
    let neighbours: Vec<Vec<usize>> = (0..n).map(|place| vec![(place + 1) % n, (place * 2) % n]).collect();
    let mut distance = vec![-1; n];
    let mut queue = std::collections::VecDeque::from([0]);
    distance[0] = 0;
    while let Some(place) = queue.pop_front() {
        for next in &neighbours[place] {
            if distance[*next] < 0 {
                distance[*next] = distance[place] + 1;
                queue.push_back(*next);
            }
        }
    }
    distance.iter().max().copied().unwrap_or(0)
}
