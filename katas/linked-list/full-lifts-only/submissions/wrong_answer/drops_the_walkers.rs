// Mistake: those who fill no lift are lost, since they are hung on only in front of another lift.
pub fn full_lifts_only(mut queue: Option<Box<ListNode>>, size: i64) -> Option<Box<ListNode>> {
    let mut visitors = 0;
    let mut counted = &queue;
    while let Some(visitor) = counted {
        visitors += 1;
        counted = &visitor.next;
    }
    let mut link = &mut queue;
    for trip in 0..visitors / size {
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
        if trip + 1 < visitors / size {
            *link = rest;
        }
    }
    queue
}
