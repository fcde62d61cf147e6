// Mistake: returns the placeholder in front of the new string, and not the bead behind it.
pub fn restrung_beads(
    mut first: Option<Box<ListNode>>,
    mut second: Option<Box<ListNode>>,
) -> Option<Box<ListNode>> {
    let mut placeholder = Box::new(ListNode::new(0));
    let mut end = &mut placeholder;
    while let (Some(a), Some(b)) = (&first, &second) {
        let lighter = if a.val <= b.val { &mut first } else { &mut second };
        let mut bead = lighter.take()?;
        *lighter = bead.next.take();
        end = end.next.insert(bead);
    }
    end.next = first.or(second);
    Some(placeholder)
}
