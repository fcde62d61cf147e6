// Mistake: measures the way along the sides, |x| + |y|, instead of the straight line.
pub fn nearest_crumbs(mut crumbs: Vec<Vec<i64>>, ants: usize) -> Vec<Vec<i64>> {
    crumbs.sort_by_key(|crumb| crumb[0].abs() + crumb[1].abs());
    crumbs.truncate(ants);
    crumbs
}
