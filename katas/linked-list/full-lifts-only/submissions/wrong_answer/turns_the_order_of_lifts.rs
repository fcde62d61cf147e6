// Mistake: turns the order of the lifts, and leaves the visitors of each in order.
pub fn full_lifts_only(queue: Option<Box<ListNode>>, size: i64) -> Option<Box<ListNode>> {
    let mut numbers = Vec::new();
    let mut visitor = &queue;
    while let Some(here) = visitor {
        numbers.push(here.val);
        visitor = &here.next;
    }
    let lifts = numbers.chunks_exact(size as usize);
    let walkers = lifts.remainder();
    let order = lifts.rev().flatten().chain(walkers);
    let mut top = None;
    for &val in order.rev() {
        top = Some(Box::new(ListNode { val, next: top }));
    }
    top
}
