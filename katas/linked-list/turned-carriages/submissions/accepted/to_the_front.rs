// Moves each carriage behind the block's leader to the front of the block; the train is whole after every step: O(n)
// time, O(1) space.
impl Solution {
    pub fn turned_carriages(
        train: Option<Box<ListNode>>,
        first: i32,
        last: i32,
    ) -> Option<Box<ListNode>> {
        let mut dummy = Box::new(ListNode { val: 0, next: train });
        let mut before = &mut dummy;
        for _ in 1..first {
            before = before.next.as_mut().unwrap();
        }
        let mut leader = before.next.take().unwrap();
        for _ in first..last {
            let mut moved = leader.next.take().unwrap();
            leader.next = moved.next.take();
            moved.next = before.next.take();
            before.next = Some(moved);
        }
        let mut end = before;
        while end.next.is_some() {
            end = end.next.as_mut().unwrap();
        }
        end.next = Some(leader);
        dummy.next
    }
}
