// Turns lift by lift in place, but counts all who are left in the queue before each: O(n^2) for small lifts.
pub fn full_lifts_only(mut queue: Option<Box<ListNode>>, size: i64) -> Option<Box<ListNode>> {
    let mut link = &mut queue;
    while count(link) >= size {
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

fn count(mut queue: &Option<Box<ListNode>>) -> i64 {
    let mut visitors = 0;
    while let Some(visitor) = queue {
        visitors += 1;
        queue = &visitor.next;
    }
    visitors
}
