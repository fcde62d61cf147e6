// Keeps the fronts in a sorted vector and takes the first out, for which all others move up: O(n * k).
pub fn one_long_cord(cords: Vec<Option<Box<ListNode>>>) -> Option<Box<ListNode>> {
    let mut fronts: Vec<Box<ListNode>> = cords.into_iter().flatten().collect();
    fronts.sort_by_key(|tag| tag.val);
    let mut long = None;
    let mut end = &mut long;
    while !fronts.is_empty() {
        let mut tag = fronts.remove(0);
        if let Some(next) = tag.next.take() {
            let place = fronts.partition_point(|front| front.val < next.val);
            fronts.insert(place, next);
        }
        end = &mut end.insert(tag).next;
    }
    long
}
