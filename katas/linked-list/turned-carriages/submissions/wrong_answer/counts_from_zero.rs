// Mistake: takes the positions as if they counted from 0, so the block begins and ends one carriage too late.
pub fn turned_carriages(
    mut train: Option<Box<ListNode>>,
    first: i64,
    last: i64,
) -> Option<Box<ListNode>> {
    let mut link = &mut train;
    for _ in 0..first {
        link = &mut link.as_mut()?.next;
    }
    let mut rest = link.take();
    let mut turned = None;
    for _ in first..=last {
        let Some(mut carriage) = rest else { break };
        rest = carriage.next;
        carriage.next = turned;
        turned = Some(carriage);
    }
    *link = turned;
    while let Some(carriage) = link {
        link = &mut carriage.next;
    }
    *link = rest;
    train
}
