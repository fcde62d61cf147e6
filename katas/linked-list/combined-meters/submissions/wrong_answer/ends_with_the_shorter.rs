// Mistake: ends with the shorter reading, so the further digits of the longer one are missing.
pub fn combined_meters(
    mut first: Option<Box<ListNode>>,
    mut second: Option<Box<ListNode>>,
) -> Option<Box<ListNode>> {
    let mut total = None;
    let mut end = &mut total;
    let mut carry = 0;
    while let (Some(a), Some(b)) = (&first, &second) {
        let column = a.val + b.val + carry;
        end = &mut end.insert(Box::new(ListNode::new(column % 10))).next;
        carry = column / 10;
        first = first.take()?.next;
        second = second.take()?.next;
    }
    if carry > 0 {
        *end = Some(Box::new(ListNode::new(carry)));
    }
    total
}
