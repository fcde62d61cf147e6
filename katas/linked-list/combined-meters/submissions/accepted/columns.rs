// Column by column, as long as a digit or a carry is left: O(n) time, O(1) space beyond the total.
pub fn combined_meters(
    mut first: Option<Box<ListNode>>,
    mut second: Option<Box<ListNode>>,
) -> Option<Box<ListNode>> {
    let mut total = None;
    // The link that the next digit goes into.
    let mut end = &mut total;
    let mut carry = 0;
    while first.is_some() || second.is_some() || carry > 0 {
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
