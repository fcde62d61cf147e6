// Mistake: only the first lift goes, and all others stay in order.
pub fn full_lifts_only(mut queue: Option<Box<ListNode>>, size: i64) -> Option<Box<ListNode>> {
    let mut rest = queue.take();
    let mut turned = None;
    for _ in 0..size {
        let mut visitor = rest?;
        rest = visitor.next;
        visitor.next = turned;
        turned = Some(visitor);
    }
    queue = turned;
    let mut link = &mut queue;
    while let Some(visitor) = link {
        link = &mut visitor.next;
    }
    *link = rest;
    queue
}
