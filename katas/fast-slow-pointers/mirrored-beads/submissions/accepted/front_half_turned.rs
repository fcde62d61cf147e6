// Finds the half with a walker at double speed, turns the front half's links and compares: O(n) time, O(1) space.
pub fn is_mirrored(beads: Option<Box<ListNode>>) -> bool {
    let mut half = 0;
    let mut fast = &beads;
    while let Some(after) = fast.as_ref().and_then(|node| node.next.as_ref()) {
        fast = &after.next;
        half += 1;
    }
    let has_middle = fast.is_some();

    let (mut front, mut rest) = (None, beads);
    for _ in 0..half {
        let Some(mut node) = rest else { break };
        rest = node.next.take();
        node.next = front;
        front = Some(node);
    }

    let mut left = &front;
    let mut right = if has_middle { &rest.as_ref().unwrap().next } else { &rest };
    while let (Some(a), Some(b)) = (left, right) {
        if a.val != b.val {
            return false;
        }
        left = &a.next;
        right = &b.next;
    }
    true
}
