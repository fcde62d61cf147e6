// Steps on at the front and cuts the last stop into a second list, found by a new walk each time: O(n^2).
pub fn second_leg(stops: Option<Box<ListNode>>) -> Option<Box<ListNode>> {
    let mut rest = stops;
    let mut cut: Option<Box<ListNode>> = None;
    while rest.as_ref()?.next.is_some() {
        let mut last = &mut rest;
        while last.as_ref()?.next.is_some() {
            last = &mut last.as_mut()?.next;
        }
        let mut node = last.take()?;
        node.next = cut;
        cut = Some(node);
        if rest.as_ref()?.next.is_none() {
            return cut;
        }
        rest = rest?.next;
    }
    rest.as_mut()?.next = cut;
    rest
}
