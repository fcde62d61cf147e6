// Mistake: a lift goes only if more visitors wait than it takes, so a last full one stays.
pub fn full_lifts_only(mut queue: Option<Box<ListNode>>, size: i64) -> Option<Box<ListNode>> {
    let mut visitors = 0;
    let mut counted = &queue;
    while let Some(visitor) = counted {
        visitors += 1;
        counted = &visitor.next;
    }
    let mut link = &mut queue;
    for _ in 0..(visitors - 1) / size {
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
