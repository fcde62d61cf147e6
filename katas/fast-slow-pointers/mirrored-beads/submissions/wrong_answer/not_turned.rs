// Mistake: compares the back half with the front half as it is, without turning either round.
pub fn is_mirrored(beads: Option<Box<ListNode>>) -> bool {
    let mut slow = &beads;
    let mut fast = &beads;
    while let Some(after) = fast.as_ref().and_then(|node| node.next.as_ref()) {
        slow = &slow.as_ref().unwrap().next;
        fast = &after.next;
    }
    if let Some(middle) = fast {
        debug_assert!(middle.next.is_none());
        slow = &slow.as_ref().unwrap().next;
    }
    let mut front = &beads;
    while let (Some(a), Some(b)) = (front, slow) {
        if a.val != b.val {
            return false;
        }
        front = &a.next;
        slow = &b.next;
    }
    true
}
