// The lighter first bead, and behind it what is left, merged in the same way: O(n) time, O(n) of stack.
impl Solution {
    pub fn restrung_beads(
        first: Option<Box<ListNode>>,
        second: Option<Box<ListNode>>,
    ) -> Option<Box<ListNode>> {
        match (first, second) {
            (Some(mut a), Some(mut b)) => {
                if a.val < b.val {
                    a.next = Self::restrung_beads(a.next.take(), Some(b));
                    Some(a)
                } else {
                    b.next = Self::restrung_beads(Some(a), b.next.take());
                    Some(b)
                }
            }
            (rest, None) | (None, rest) => rest,
        }
    }
}
