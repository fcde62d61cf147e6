// Looks at the fronts of all cords for each tag: O(n * k), which is O(n^2) here.
pub fn one_long_cord(mut cords: Vec<Option<Box<ListNode>>>) -> Option<Box<ListNode>> {
    let mut long = None;
    let mut end = &mut long;
    loop {
        cords.retain(Option::is_some);
        let earliest = cords.iter_mut().min_by_key(|cord| cord.as_ref().map(|tag| tag.val));
        let Some(cord) = earliest else {
            return long;
        };
        if let Some(mut tag) = cord.take() {
            *cord = tag.next.take();
            end = &mut end.insert(tag).next;
        }
    }
}
