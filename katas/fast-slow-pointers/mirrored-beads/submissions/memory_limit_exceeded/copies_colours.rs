// Copies the colours to a vector and compares from both ends: O(n) time, but O(n) space.
pub fn is_mirrored(beads: Option<Box<ListNode>>) -> bool {
    let mut colours = Vec::new();
    let mut node = &beads;
    while let Some(here) = node {
        colours.push(here.val);
        node = &here.next;
    }
    colours.iter().eq(colours.iter().rev())
}
