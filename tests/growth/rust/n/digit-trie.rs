// Inserts every number as nine digits into a trie and counts new nodes; the depth is fixed, so the cost is linear.
// input: ascending
pub fn work(numbers: Vec<i64>) -> i64 {
    let mut nodes = vec![[0usize; 10]];
    for &number in &numbers {
        let mut node = 0;
        let mut divisor = 100_000_000;
        while divisor > 0 {
            let digit = (number / divisor).rem_euclid(10) as usize;
            if nodes[node][digit] == 0 {
                nodes.push([0; 10]);
                nodes[node][digit] = nodes.len() - 1;
            }
            node = nodes[node][digit];
            divisor /= 10;
        }
    }
    nodes.len() as i64
}
