// Mistake: the heap has the nearest on top, so that is the one that leaves, and the farthest remain.
pub fn nearest_crumbs(crumbs: Vec<Vec<i64>>, ants: usize) -> Vec<Vec<i64>> {
    let mut kept = BinaryHeap::new();
    for crumb in crumbs {
        let square = crumb[0] * crumb[0] + crumb[1] * crumb[1];
        kept.push(Reverse((square, crumb)));
        if kept.len() > ants {
            kept.pop();
        }
    }
    kept.into_iter().map(|Reverse((_, crumb))| crumb).collect()
}
