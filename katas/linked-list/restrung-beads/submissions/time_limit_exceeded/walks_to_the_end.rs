// Takes the lighter first bead, but walks from the knot to the end of the new string to hang it on: O(n^2).
pub fn restrung_beads(
    mut first: Option<Box<ListNode>>,
    mut second: Option<Box<ListNode>>,
) -> Option<Box<ListNode>> {
    let mut knot = None;
    while let (Some(a), Some(b)) = (&first, &second) {
        let lighter = if a.val <= b.val { &mut first } else { &mut second };
        let mut bead = lighter.take()?;
        *lighter = bead.next.take();
        hang(&mut knot, Some(bead));
    }
    hang(&mut knot, first.or(second));
    knot
}

fn hang(mut end: &mut Option<Box<ListNode>>, beads: Option<Box<ListNode>>) {
    while let Some(bead) = end {
        end = &mut bead.next;
    }
    *end = beads;
}
