// A reading of several digits does not end with a zero.
pub fn valid(first: Option<Box<ListNode>>, second: Option<Box<ListNode>>) -> Result<(), String> {
    for (name, reading) in [("first", first), ("second", second)] {
        let Some(mut digit) = reading else {
            return Err(format!("{name} has no digits"));
        };
        let alone = digit.next.is_none();
        while let Some(next) = digit.next.take() {
            digit = next;
        }
        if digit.val == 0 && !alone {
            return Err(format!("{name} ends with a 0, and has other digits"));
        }
    }
    Ok(())
}
