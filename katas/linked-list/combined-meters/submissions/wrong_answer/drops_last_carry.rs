// Mistake: stops when both readings have ended, though a carry may be left.
pub fn combined_meters(
    mut first: Option<Box<ListNode>>,
    mut second: Option<Box<ListNode>>,
) -> Option<Box<ListNode>> {
    let mut total = None;
    let mut end = &mut total;
    let mut carry = 0;
    while first.is_some() || second.is_some() {
        let mut column = carry;
        for reading in [&mut first, &mut second] {
            if let Some(digit) = reading.take() {
                column += digit.val;
                *reading = digit.next;
            }
        }
        end = &mut end.insert(Box::new(ListNode::new(column % 10))).next;
        carry = column / 10;
    }
    total
}
