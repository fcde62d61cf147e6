// Adds column by column, but walks to the end of the total to append each digit: O(n^2).
pub fn combined_meters(
    mut first: Option<Box<ListNode>>,
    mut second: Option<Box<ListNode>>,
) -> Option<Box<ListNode>> {
    let mut total = None;
    let mut carry = 0;
    while first.is_some() || second.is_some() || carry > 0 {
        let mut column = carry;
        for reading in [&mut first, &mut second] {
            if let Some(digit) = reading.take() {
                column += digit.val;
                *reading = digit.next;
            }
        }
        append(&mut total, column % 10);
        carry = column / 10;
    }
    total
}

fn append(mut end: &mut Option<Box<ListNode>>, val: i32) {
    while let Some(digit) = end {
        end = &mut digit.next;
    }
    *end = Some(Box::new(ListNode::new(val)));
}
