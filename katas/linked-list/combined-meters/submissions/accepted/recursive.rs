// One column, and behind it the total of what is left and the carry: O(n) time, O(n) of stack.
impl Solution {
    pub fn combined_meters(
        first: Option<Box<ListNode>>,
        second: Option<Box<ListNode>>,
    ) -> Option<Box<ListNode>> {
        Self::with_carry(first, second, 0)
    }

    fn with_carry(
        first: Option<Box<ListNode>>,
        second: Option<Box<ListNode>>,
        carry: i32,
    ) -> Option<Box<ListNode>> {
        if first.is_none() && second.is_none() && carry == 0 {
            return None;
        }
        let split = |reading: Option<Box<ListNode>>| reading.map_or((0, None), |digit| (digit.val, digit.next));
        let ((a, first), (b, second)) = (split(first), split(second));
        let column = a + b + carry;
        Some(Box::new(ListNode {
            val: column % 10,
            next: Self::with_carry(first, second, column / 10),
        }))
    }
}
