// Mistake: moves the slow walker whenever the fast one makes a first step, even if no stop is there for its second.
pub fn second_leg(stops: Option<Box<ListNode>>) -> Option<Box<ListNode>> {
    let mut slow = &stops;
    let mut fast = &stops;
    while let Some(node) = fast {
        slow = &slow.as_ref()?.next;
        fast = match &node.next {
            Some(after) => &after.next,
            None => break,
        };
    }
    slow.clone()
}
