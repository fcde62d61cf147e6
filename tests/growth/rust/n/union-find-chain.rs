// Joins neighbours in a chain with a path-halving union-find, so each find is almost constant and the whole linear.
fn find(parents: &mut [usize], mut node: usize) -> usize {
    while parents[node] != node {
        parents[node] = parents[parents[node]];
        node = parents[node];
    }
    node
}

pub fn work(numbers: Vec<i64>) -> i64 {
    let mut parents: Vec<usize> = (0..numbers.len()).collect();
    let mut groups = numbers.len() as i64;
    for index in 1..numbers.len() {
        if numbers[index] % 5 == 0 {
            continue;
        }
        let left = find(&mut parents, index - 1);
        let right = find(&mut parents, index);
        if left != right {
            parents[right] = left;
            groups -= 1;
        }
    }
    groups
}
