// Builds a boxed linked list, reverses it by relinking and reads it back, constant work per node in each pass.
struct Node {
    value: i64,
    next: Option<Box<Node>>,
}

fn reverse(mut list: Option<Box<Node>>) -> Option<Box<Node>> {
    let mut reversed = None;
    while let Some(mut node) = list {
        list = node.next.take();
        node.next = reversed;
        reversed = Some(node);
    }
    reversed
}

pub fn work(numbers: Vec<i64>) -> i64 {
    let mut list = None;
    for &value in &numbers {
        list = Some(Box::new(Node { value, next: list }));
    }
    let mut rest = reverse(list);
    let mut checksum: i64 = 0;
    while let Some(node) = rest {
        checksum = checksum.wrapping_mul(31).wrapping_add(node.value);
        rest = node.next;
    }
    checksum
}
