// Fetches the digits of each column by walking from the units to its place: O(n^2).
pub fn combined_meters(
    first: Option<Box<ListNode>>,
    second: Option<Box<ListNode>>,
) -> Option<Box<ListNode>> {
    let mut total = None;
    let mut end = &mut total;
    let mut carry = 0;
    for place in 0.. {
        let (a, b) = (digit(&first, place), digit(&second, place));
        if a.is_none() && b.is_none() && carry == 0 {
            break;
        }
        let column = a.unwrap_or(0) + b.unwrap_or(0) + carry;
        end = &mut end.insert(Box::new(ListNode::new(column % 10))).next;
        carry = column / 10;
    }
    total
}

fn digit(reading: &Option<Box<ListNode>>, place: usize) -> Option<i32> {
    let mut digit = reading.as_ref()?;
    for _ in 0..place {
        digit = digit.next.as_ref()?;
    }
    Some(digit.val)
}
