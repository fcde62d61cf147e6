// Mistake: writes the last carry as a digit even if it is 0, which puts a zero in front of the total.
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
    *end = Some(Box::new(ListNode::new(carry)));
    total
}
