// Takes the block's carriages off onto a stack and hangs them back from its top: O(n) time, but O(n) space.
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
    let mut block = Vec::new();
    for _ in first..=last {
        let mut carriage = rest?;
        rest = carriage.next.take();
        block.push(carriage);
    }
    while let Some(carriage) = block.pop() {
        link = &mut link.insert(carriage).next;
    }
    *link = rest;
    train
}
