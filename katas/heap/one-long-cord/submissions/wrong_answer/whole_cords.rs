// Mistake: ties whole cords together in order of their first tags, as if they never overlapped.
pub fn one_long_cord(cords: Vec<Option<Box<ListNode>>>) -> Vec<i32> {
    let mut cords: Vec<Box<ListNode>> = cords.into_iter().flatten().collect();
    cords.sort_by_key(|tag| tag.val);
    let mut years = Vec::new();
    for cord in cords {
        let mut next = Some(cord);
        while let Some(tag) = next {
            years.push(tag.val);
            next = tag.next;
        }
    }
    years
}
