// Mistake: of two first beads of equal weight only one is strung, and the other is thrown away.
pub fn restrung_beads(
    mut first: Option<Box<ListNode>>,
    mut second: Option<Box<ListNode>>,
) -> Option<Box<ListNode>> {
    let mut knot = None;
    let mut end = &mut knot;
    while let (Some(a), Some(b)) = (&first, &second) {
        if a.val == b.val {
            second = second.take()?.next;
            continue;
        }
        let lighter = if a.val < b.val { &mut first } else { &mut second };
        let bead = end.insert(lighter.take()?);
        *lighter = bead.next.take();
        end = &mut bead.next;
    }
    *end = first.or(second);
    knot
}
