// Orders a graph with two outgoing edges per node by Kahn's method, each node and edge is handled once.
pub fn work(numbers: Vec<i64>) -> i64 {
    let count = numbers.len();
    let targets = |node: usize| [node + 1, node + 3].into_iter().filter(move |&next| next < count);
    let mut incoming = vec![0; count];
    for node in 0..count {
        for next in targets(node) {
            incoming[next] += 1;
        }
    }
    let mut ready: Vec<usize> = (0..count).filter(|&node| incoming[node] == 0).collect();
    let mut checksum: i64 = 0;
    while let Some(node) = ready.pop() {
        checksum = checksum.wrapping_mul(5).wrapping_add(numbers[node]);
        for next in targets(node) {
            incoming[next] -= 1;
            if incoming[next] == 0 {
                ready.push(next);
            }
        }
    }
    checksum
}
