// Keeps the nearest in no order and searches them for the farthest at each further crumb: O(n * k).
pub fn nearest_crumbs(crumbs: Vec<Vec<i64>>, ants: usize) -> Vec<Vec<i64>> {
    let square = |crumb: &Vec<i64>| crumb[0] * crumb[0] + crumb[1] * crumb[1];
    let mut kept: Vec<Vec<i64>> = Vec::new();
    for crumb in crumbs {
        kept.push(crumb);
        if kept.len() > ants {
            let farthest = (0..kept.len()).max_by_key(|&place| square(&kept[place])).unwrap_or(0);
            kept.swap_remove(farthest);
        }
    }
    kept
}
