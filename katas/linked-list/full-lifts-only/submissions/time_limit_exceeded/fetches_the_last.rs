// Turns each lift by fetching its last visitor to the front, then the last but one, and so on: O(n * size).
pub fn full_lifts_only(mut queue: Option<Box<ListNode>>, size: i64) -> Option<Box<ListNode>> {
    let mut visitors = 0;
    let mut counted = &queue;
    while let Some(visitor) = counted {
        visitors += 1;
        counted = &visitor.next;
    }
    let mut link = &mut queue;
    for _ in 0..visitors / size {
        for seats in (0..size).rev() {
            let mut end = &mut *link;
            for _ in 0..seats {
                end = &mut end.as_mut()?.next;
            }
            let mut last = end.take()?;
            *end = last.next.take();
            last.next = link.take();
            link = &mut link.insert(last).next;
        }
    }
    queue
}
