// Mistake: goes on turning to the end of the train, behind the block as well.
pub fn turned_carriages(
    mut train: Option<Box<ListNode>>,
    first: i64,
    _last: i64,
) -> Option<Box<ListNode>> {
    let mut link = &mut train;
    for _ in 1..first {
        link = &mut link.as_mut()?.next;
    }
    let mut rest = link.take();
    let mut turned = None;
    while let Some(mut carriage) = rest {
        rest = carriage.next;
        carriage.next = turned;
        turned = Some(carriage);
    }
    *link = turned;
    train
}
