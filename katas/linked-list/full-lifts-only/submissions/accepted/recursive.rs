// Looks whether a lift is filled, does the rest first, and puts the lift's visitors in front of that one by one: O(n)
// time, n / size calls deep.
impl Solution {
    pub fn full_lifts_only(queue: Option<Box<ListNode>>, size: i32) -> Option<Box<ListNode>> {
        let mut queue = queue;
        let mut behind = &mut queue;
        for _ in 0..size {
            match behind {
                Some(visitor) => behind = &mut visitor.next,
                None => return queue,
            }
        }
        let mut top = Self::full_lifts_only(behind.take(), size);
        while let Some(mut visitor) = queue {
            queue = visitor.next.take();
            visitor.next = top;
            top = Some(visitor);
        }
        top
    }
}
