// Mistake: keeps the crumbs in a set in order of distance, where two crumbs at one point become one.
pub fn nearest_crumbs(crumbs: Vec<Vec<i64>>, ants: usize) -> Vec<Vec<i64>> {
    let mut nearest = BTreeSet::new();
    for crumb in crumbs {
        nearest.insert((crumb[0] * crumb[0] + crumb[1] * crumb[1], crumb));
        if nearest.len() > ants {
            nearest.pop_last();
        }
    }
    nearest.into_iter().map(|(_, crumb)| crumb).collect()
}
