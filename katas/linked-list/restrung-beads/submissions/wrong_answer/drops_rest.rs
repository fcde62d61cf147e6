// Mistake: stops when one string is used up, and the rest of the other is lost.
pub fn restrung_beads(
    mut first: Option<Box<ListNode>>,
    mut second: Option<Box<ListNode>>,
) -> Option<Box<ListNode>> {
    let mut knot = None;
    let mut end = &mut knot;
    while let (Some(a), Some(b)) = (&first, &second) {
        let lighter = if a.val <= b.val { &mut first } else { &mut second };
        let bead = end.insert(lighter.take()?);
        *lighter = bead.next.take();
        end = &mut bead.next;
    }
    knot
}
