// With the definition pasted along, as a starter shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListNode {
    pub val: i64,
    pub next: Option<Box<ListNode>>,
}

impl ListNode {
    pub fn new(val: i64) -> Self {
        ListNode { val, next: None }
    }
}

pub fn reversed(head: Option<Box<ListNode>>) -> Option<Box<ListNode>> {
    let mut done: Option<Box<ListNode>> = None;
    let mut rest = &head;
    while let Some(node) = rest {
        let mut copy = Box::new(ListNode::new(node.val));
        copy.next = done;
        done = Some(copy);
        rest = &node.next;
    }
    done
}
