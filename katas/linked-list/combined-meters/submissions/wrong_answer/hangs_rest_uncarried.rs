// Mistake: hangs the rest of the longer reading behind as it is, and loses the carry that goes into it.
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
    *end = first.or(second);
    if end.is_none() && carry > 0 {
        *end = Some(Box::new(ListNode::new(carry)));
    }
    total
}
