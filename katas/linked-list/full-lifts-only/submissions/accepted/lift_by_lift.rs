// Counts the queue, then turns one full lift after the other where it stands: O(n) time, O(1) space.
pub fn full_lifts_only(mut queue: Option<Box<ListNode>>, size: i64) -> Option<Box<ListNode>> {
    let mut visitors = 0;
    let mut counted = &queue;
    while let Some(visitor) = counted {
        visitors += 1;
        counted = &visitor.next;
    }
    // The link that leads into the next lift.
    let mut link = &mut queue;
    for _ in 0..visitors / size {
        let mut rest = link.take();
        let mut turned = None;
        for _ in 0..size {
            let mut visitor = rest?;
            rest = visitor.next;
            visitor.next = turned;
            turned = Some(visitor);
        }
        *link = turned;
        for _ in 0..size {
            link = &mut link.as_mut()?.next;
        }
        *link = rest;
    }
    queue
}
