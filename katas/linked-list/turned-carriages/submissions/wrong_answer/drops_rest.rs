// Mistake: the carriages behind the block are not hung on again.
pub fn turned_carriages(
    mut train: Option<Box<ListNode>>,
    first: i64,
    last: i64,
) -> Option<Box<ListNode>> {
    let mut link = &mut train;
    for _ in 1..first {
        link = &mut link.as_mut()?.next;
    }
    let mut rest = link.take();
    let mut turned = None;
    for _ in first..=last {
        let mut carriage = rest?;
        rest = carriage.next;
        carriage.next = turned;
        turned = Some(carriage);
    }
    *link = turned;
    train
}
