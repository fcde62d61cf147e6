// Mistake: the visitors who fill no lift are turned around as well.
pub fn full_lifts_only(mut queue: Option<Box<ListNode>>, size: i64) -> Option<Box<ListNode>> {
    let mut visitors = 0;
    let mut counted = &queue;
    while let Some(visitor) = counted {
        visitors += 1;
        counted = &visitor.next;
    }
    let mut link = &mut queue;
    for _ in 0..(visitors + size - 1) / size {
        let mut rest = link.take();
        let mut turned = None;
        for _ in 0..size {
            let Some(mut visitor) = rest else { break };
            rest = visitor.next;
            visitor.next = turned;
            turned = Some(visitor);
        }
        *link = turned;
        for _ in 0..size {
            let Some(visitor) = link else { break };
            link = &mut visitor.next;
        }
        *link = rest;
    }
    queue
}
