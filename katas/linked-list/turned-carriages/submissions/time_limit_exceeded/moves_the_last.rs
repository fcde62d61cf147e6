// Fills the block's positions in turn with its last carriage, which is walked to from the position each time: O(n^2).
pub fn turned_carriages(
    mut train: Option<Box<ListNode>>,
    first: i64,
    last: i64,
) -> Option<Box<ListNode>> {
    let mut link = &mut train;
    for _ in 1..first {
        link = &mut link.as_mut()?.next;
    }
    for position in first..last {
        let mut end = &mut *link;
        for _ in position..last {
            end = &mut end.as_mut()?.next;
        }
        let mut moved = end.take()?;
        *end = moved.next.take();
        moved.next = link.take();
        link = &mut link.insert(moved).next;
    }
    train
}
