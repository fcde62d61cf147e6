// Mistake: keeps the fronts in a map by year, where a cord with the same year at its front replaces another.
pub fn one_long_cord(cords: Vec<Option<Box<ListNode>>>) -> Vec<i32> {
    let mut fronts: BTreeMap<i32, Box<ListNode>> = BTreeMap::new();
    for tag in cords.into_iter().flatten() {
        fronts.insert(tag.val, tag);
    }
    let mut years = Vec::new();
    while let Some((year, tag)) = fronts.pop_first() {
        years.push(year);
        if let Some(next) = tag.next {
            fronts.insert(next.val, next);
        }
    }
    years
}
