// Mistake: squares the sum of the two coordinates instead of adding their squares.
pub fn nearest_crumbs(mut crumbs: Vec<Vec<i64>>, ants: usize) -> Vec<Vec<i64>> {
    crumbs.sort_by_key(|crumb| (crumb[0] + crumb[1]).pow(2));
    crumbs.truncate(ants);
    crumbs
}
