// Mistake: takes a bead of each string by turns, the lighter of each two first, though several of one may come before.
pub fn restrung_beads(
    mut first: Option<Box<ListNode>>,
    mut second: Option<Box<ListNode>>,
) -> Option<Box<ListNode>> {
    let mut knot = None;
    let mut end = &mut knot;
    while let (Some(a), Some(b)) = (&first, &second) {
        let order = if a.val <= b.val { [&mut first, &mut second] } else { [&mut second, &mut first] };
        for string in order {
            let bead = end.insert(string.take()?);
            *string = bead.next.take();
            end = &mut bead.next;
        }
    }
    *end = first.or(second);
    knot
}
