// Mistake: makes 64-bit numbers of the readings, which wrap around from twenty digits on.
pub fn combined_meters(
    first: Option<Box<ListNode>>,
    second: Option<Box<ListNode>>,
) -> Option<Box<ListNode>> {
    let mut sum = number(first).wrapping_add(number(second));
    let mut total = None;
    let mut end = &mut total;
    loop {
        end = &mut end.insert(Box::new(ListNode::new((sum % 10) as i32))).next;
        sum /= 10;
        if sum == 0 {
            return total;
        }
    }
}

fn number(mut reading: Option<Box<ListNode>>) -> u64 {
    let (mut number, mut power) = (0u64, 1u64);
    while let Some(digit) = reading {
        number = number.wrapping_add(power.wrapping_mul(digit.val as u64));
        power = power.wrapping_mul(10);
        reading = digit.next;
    }
    number
}
