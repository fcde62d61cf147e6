// Mistake: takes a row with an odd number of beads for one that cannot be mirrored, since one has no partner.
pub fn is_mirrored(beads: Option<Box<ListNode>>) -> bool {
    let mut count = 0;
    let mut node = &beads;
    while let Some(here) = node {
        count += 1;
        node = &here.next;
    }
    if count % 2 == 1 {
        return count == 1;
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
