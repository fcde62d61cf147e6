// Mistake: gives the fast walker a start of one stop, which makes it the first of two middle stops.
pub fn second_leg(stops: Option<Box<ListNode>>) -> Option<Box<ListNode>> {
    let mut slow = &stops;
    let mut fast = &stops.as_ref()?.next;
    while let Some(after) = fast.as_ref().and_then(|node| node.next.as_ref()) {
        fast = &after.next;
        slow = &slow.as_ref()?.next;
    }
    slow.clone()
}
