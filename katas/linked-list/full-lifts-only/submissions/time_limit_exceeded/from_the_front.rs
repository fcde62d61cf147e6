// Turns lift by lift in place, but walks from the very first visitor to each: O(n^2) for small lifts.
pub fn full_lifts_only(mut queue: Option<Box<ListNode>>, size: i64) -> Option<Box<ListNode>> {
    for begins in (0..).step_by(size as usize) {
        if at(&mut queue, begins + size - 1).is_none() {
            return queue;
        }
        let link = at(&mut queue, begins);
        let mut rest = link.take();
        let mut turned = None;
        for _ in 0..size {
            let mut visitor = rest?;
            rest = visitor.next;
            visitor.next = turned;
            turned = Some(visitor);
        }
        *link = turned;
        *at(link, size) = rest;
    }
    queue
}

fn at(queue: &mut Option<Box<ListNode>>, place: i64) -> &mut Option<Box<ListNode>> {
    let mut link = queue;
    for _ in 0..place {
        if link.is_none() {
            break;
        }
        link = &mut link.as_mut().unwrap().next;
    }
    link
}
