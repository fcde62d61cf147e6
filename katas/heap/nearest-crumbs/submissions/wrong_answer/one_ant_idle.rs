// Mistake: the farthest leaves as soon as there are as many crumbs as ants, so that one ant gets none.
pub fn nearest_crumbs(crumbs: Vec<Vec<i64>>, ants: usize) -> Vec<Vec<i64>> {
    let mut nearest = BinaryHeap::new();
    for crumb in crumbs {
        let square = crumb[0] * crumb[0] + crumb[1] * crumb[1];
        nearest.push((square, crumb));
        if nearest.len() >= ants {
            nearest.pop();
        }
    }
    nearest.into_iter().map(|(_, crumb)| crumb).collect()
}
