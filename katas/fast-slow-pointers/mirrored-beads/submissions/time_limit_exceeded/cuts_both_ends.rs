// Takes the first bead and the last off the list until none are left, each time walking to the last: O(n^2).
pub fn is_mirrored(beads: Option<Box<ListNode>>) -> bool {
    let mut beads = beads;
    while let Some(first) = beads {
        beads = first.next;
        let mut last = &mut beads;
        while last.as_ref().is_some_and(|node| node.next.is_some()) {
            last = &mut last.as_mut().unwrap().next;
        }
        if last.take().is_some_and(|node| node.val != first.val) {
            return false;
        }
    }
    true
}
