// Hangs the lighter of the two first beads behind the end of the new string: O(n) time, O(1) space.
pub fn restrung_beads(
    mut first: Option<Box<ListNode>>,
    mut second: Option<Box<ListNode>>,
) -> Option<Box<ListNode>> {
    let mut knot = None;
    // The link that the next bead goes into.
    let mut end = &mut knot;
    while let (Some(a), Some(b)) = (&first, &second) {
        let lighter = if a.val <= b.val { &mut first } else { &mut second };
        let bead = end.insert(lighter.take()?);
        *lighter = bead.next.take();
        end = &mut bead.next;
    }
    *end = first.or(second);
    knot
}
