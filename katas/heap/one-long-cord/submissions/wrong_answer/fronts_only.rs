// Mistake: takes the tags out of the heap, but never puts in the one that was behind.
pub fn one_long_cord(cords: Vec<Option<Box<ListNode>>>) -> Vec<i32> {
    let mut fronts: BinaryHeap<Reverse<i32>> = cords.iter().flatten().map(|tag| Reverse(tag.val)).collect();
    let mut years = Vec::new();
    while let Some(Reverse(year)) = fronts.pop() {
        years.push(year);
    }
    years
}
