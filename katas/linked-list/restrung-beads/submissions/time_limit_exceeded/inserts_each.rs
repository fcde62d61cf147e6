// Inserts each bead of the second string into the first, walking there from the knot every time: O(n^2).
pub fn restrung_beads(
    first: Option<Box<ListNode>>,
    mut second: Option<Box<ListNode>>,
) -> Option<Box<ListNode>> {
    let mut knot = first;
    while let Some(mut bead) = second {
        second = bead.next.take();
        let mut place = &mut knot;
        while place.as_ref().is_some_and(|other| other.val <= bead.val) {
            place = &mut place.as_mut()?.next;
        }
        bead.next = place.take();
        *place = Some(bead);
    }
    knot
}
