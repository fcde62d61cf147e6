// Clones the list, turns the clone round and compares: O(n) time, but O(n) space.
pub fn is_mirrored(beads: Option<Box<ListNode>>) -> bool {
    let (mut back, mut rest) = (None, beads.clone());
    while let Some(mut node) = rest {
        rest = node.next.take();
        node.next = back;
        back = Some(node);
    }
    beads == back
}
