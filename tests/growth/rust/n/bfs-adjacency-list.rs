// Runs a breadth-first search over a graph with at most three edges per node, so nodes plus edges are linear.
use std::collections::VecDeque;

pub fn work(numbers: Vec<i64>) -> i64 {
    let count = numbers.len();
    let mut edges: Vec<Vec<usize>> = vec![Vec::new(); count];
    for node in 0..count {
        for next in [node + 1, 2 * node + 1, 2 * node + 2] {
            if next < count {
                edges[node].push(next);
            }
        }
    }
    let mut distance = vec![usize::MAX; count];
    let mut queue = VecDeque::from([0]);
    distance[0] = 0;
    let mut total = 0;
    while let Some(node) = queue.pop_front() {
        total += distance[node] as i64 * (numbers[node] % 10);
        for &next in &edges[node] {
            if distance[next] == usize::MAX {
                distance[next] = distance[node] + 1;
                queue.push_back(next);
            }
        }
    }
    total
}
