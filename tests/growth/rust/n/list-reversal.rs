// Builds a linked list and turns it round.
struct Node {
    value: i64,
    next: Option<Box<Node>>,
}

pub fn work(numbers: Vec<i64>) -> i64 {
    let mut list = None;
    for value in numbers {
        list = Some(Box::new(Node { value, next: list }));
    }
    let mut done = None;
    while let Some(mut node) = list {
        list = node.next.take();
        node.next = done;
        done = Some(node);
    }
    let (mut sum, mut place) = (0, &done);
    while let Some(node) = place {
        sum ^= node.value;
        place = &node.next;
    }
    sum
}
