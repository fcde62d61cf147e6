// A heap of the cords' fronts with the earliest on top; what was behind it goes in: O(n log k) time, O(k) space.
pub fn one_long_cord(mut cords: Vec<Option<Box<ListNode>>>) -> Option<Box<ListNode>> {
    let mut fronts = BinaryHeap::new();
    for (number, cord) in cords.iter().enumerate() {
        fronts.extend(cord.as_ref().map(|tag| Reverse((tag.val, number))));
    }
    let mut long = None;
    // The link that the next tag goes into.
    let mut end = &mut long;
    while let Some(Reverse((_, number))) = fronts.pop() {
        if let Some(mut tag) = cords[number].take() {
            cords[number] = tag.next.take();
            fronts.extend(cords[number].as_ref().map(|tag| Reverse((tag.val, number))));
            end = &mut end.insert(tag).next;
        }
    }
    long
}
