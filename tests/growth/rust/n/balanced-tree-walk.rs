// Builds a balanced tree of boxed nodes from the list and sums it recursively, visiting each node once.
struct Node {
    value: i64,
    left: Option<Box<Node>>,
    right: Option<Box<Node>>,
}

fn build(numbers: &[i64]) -> Option<Box<Node>> {
    if numbers.is_empty() {
        return None;
    }
    let middle = numbers.len() / 2;
    let left = build(&numbers[..middle]);
    let right = build(&numbers[middle + 1..]);
    Some(Box::new(Node {
        value: numbers[middle],
        left,
        right,
    }))
}

fn weighted_sum(node: &Option<Box<Node>>, depth: i64) -> i64 {
    match node {
        None => 0,
        Some(node) => node.value * depth + weighted_sum(&node.left, depth + 1) + weighted_sum(&node.right, depth + 1),
    }
}

pub fn work(numbers: Vec<i64>) -> i64 {
    weighted_sum(&build(&numbers), 1)
}
