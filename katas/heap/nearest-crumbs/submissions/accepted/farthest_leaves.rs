// A heap of the nearest so far with the farthest on top, which leaves when there is one too many: O(n log k) time.
pub fn nearest_crumbs(crumbs: Vec<Vec<i64>>, ants: usize) -> Vec<Vec<i64>> {
    let mut nearest = BinaryHeap::new();
    for crumb in crumbs {
        let square = crumb[0] * crumb[0] + crumb[1] * crumb[1];
        nearest.push((square, crumb));
        if nearest.len() > ants {
            nearest.pop();
        }
    }
    nearest.into_iter().map(|(_, crumb)| crumb).collect()
}
