// Two walkers, one twice as fast: where it finds the end, the slow one is in the middle. O(n) time, O(1) extra space.
pub fn second_leg(stops: Option<Box<ListNode>>) -> Option<Box<ListNode>> {
    let mut slow = &stops;
    let mut fast = &stops;
    while let Some(after) = fast.as_ref().and_then(|node| node.next.as_ref()) {
        fast = &after.next;
        slow = &slow.as_ref()?.next;
    }
    slow.clone()
}
