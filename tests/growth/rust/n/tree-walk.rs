// Builds a balanced tree of boxes and walks it.
struct Node {
    value: i64,
    left: Option<Box<Node>>,
    right: Option<Box<Node>>,
}

fn build(numbers: &[i64]) -> Option<Box<Node>> {
    let middle = numbers.len() / 2;
    let value = *numbers.get(middle)?;
    let (left, right) = (build(&numbers[..middle]), build(&numbers[middle + 1..]));
    Some(Box::new(Node { value, left, right }))
}

fn sum(node: &Option<Box<Node>>) -> i64 {
    node.as_ref().map_or(0, |node| node.value + sum(&node.left) + sum(&node.right))
}

pub fn work(numbers: Vec<i64>) -> i64 {
    sum(&build(&numbers))
}
