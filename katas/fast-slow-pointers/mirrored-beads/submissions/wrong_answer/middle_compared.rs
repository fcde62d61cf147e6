// Mistake: keeps the middle bead of an odd number in the back half, and compares it with the bead before it.
pub fn is_mirrored(beads: Option<Box<ListNode>>) -> bool {
    let mut count = 0;
    let mut node = &beads;
    while let Some(here) = node {
        count += 1;
        node = &here.next;
    }
    let (mut front, mut rest) = (None, beads);
    for _ in 0..count / 2 {
        let mut node = rest.unwrap();
        rest = node.next.take();
        node.next = front;
        front = Some(node);
    }
    while let (Some(a), Some(b)) = (front, rest) {
        if a.val != b.val {
            return false;
        }
        front = a.next;
        rest = b.next;
    }
    true
}
