// Joins one cord after the other, from the last to the first, and lets the new cord win ties: O(n * k).
pub fn one_long_cord(mut cords: Vec<Option<Box<ListNode>>>) -> Option<Box<ListNode>> {
    let mut long: Option<Box<ListNode>> = None;
    while let Some(mut cord) = cords.pop() {
        let mut rest = long.take();
        let mut end = &mut long;
        while let (Some(new), Some(old)) = (&cord, &rest) {
            let from = if new.val <= old.val { &mut cord } else { &mut rest };
            if let Some(mut tag) = from.take() {
                *from = tag.next.take();
                end = &mut end.insert(tag).next;
            }
        }
        *end = cord.or(rest);
    }
    long
}
