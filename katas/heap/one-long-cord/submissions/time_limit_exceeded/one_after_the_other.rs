// Joins the second cord to the first, the third to the result, and so on: O(n * k), which is O(n^2) here.
pub fn one_long_cord(cords: Vec<Option<Box<ListNode>>>) -> Option<Box<ListNode>> {
    let mut long = None;
    for cord in cords {
        long = join(long, cord);
    }
    long
}

fn join(mut one: Option<Box<ListNode>>, mut other: Option<Box<ListNode>>) -> Option<Box<ListNode>> {
    let mut joined = None;
    let mut end = &mut joined;
    while let (Some(a), Some(b)) = (&one, &other) {
        let from = if a.val <= b.val { &mut one } else { &mut other };
        if let Some(mut tag) = from.take() {
            *from = tag.next.take();
            end = &mut end.insert(tag).next;
        }
    }
    *end = one.or(other);
    joined
}
