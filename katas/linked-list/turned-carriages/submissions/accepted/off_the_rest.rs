// Takes the block's carriages off the rest one by one, each in front of those before: O(n) time, O(1) space.
pub fn turned_carriages(
    mut train: Option<Box<ListNode>>,
    first: i64,
    last: i64,
) -> Option<Box<ListNode>> {
    // The link that leads into the block.
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
    while let Some(carriage) = link {
        link = &mut carriage.next;
    }
    *link = rest;
    train
}
