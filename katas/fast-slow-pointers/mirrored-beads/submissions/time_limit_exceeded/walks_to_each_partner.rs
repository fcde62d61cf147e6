// Walks from the head to the partner of each bead: O(n^2).
pub fn is_mirrored(beads: Option<Box<ListNode>>) -> bool {
    let mut count = 0;
    let mut node = &beads;
    while let Some(here) = node {
        count += 1;
        node = &here.next;
    }
    let mut left = &beads;
    for place in 0..count / 2 {
        let here = left.as_ref().unwrap();
        let mut partner = here;
        for _ in place..count - 1 - place {
            partner = partner.next.as_ref().unwrap();
        }
        if here.val != partner.val {
            return false;
        }
        left = &here.next;
    }
    true
}
