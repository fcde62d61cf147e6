// Mistake: compares the sums of the two halves, which say nothing about the order.
pub fn is_mirrored(beads: Option<Box<ListNode>>) -> bool {
    let (mut count, mut total) = (0, 0);
    let mut node = &beads;
    while let Some(here) = node {
        count += 1;
        total += here.val;
        node = &here.next;
    }
    let mut left = 0;
    let mut node = &beads;
    for _ in 0..count / 2 {
        let here = node.as_ref().unwrap();
        left += here.val;
        node = &here.next;
    }
    let middle = if count % 2 == 1 { node.as_ref().unwrap().val } else { 0 };
    left * 2 + middle == total
}
