// Mistake: forgets that the heap has the largest on top, so the latest of the fronts comes first.
pub fn one_long_cord(mut cords: Vec<Option<Box<ListNode>>>) -> Option<Box<ListNode>> {
    let mut fronts = BinaryHeap::new();
    for (number, cord) in cords.iter().enumerate() {
        fronts.extend(cord.as_ref().map(|tag| (tag.val, number)));
    }
    let mut long = None;
    let mut end = &mut long;
    while let Some((_, number)) = fronts.pop() {
        if let Some(mut tag) = cords[number].take() {
            cords[number] = tag.next.take();
            fronts.extend(cords[number].as_ref().map(|tag| (tag.val, number)));
            end = &mut end.insert(tag).next;
        }
    }
    long
}
