// Keeps the nearest in a sorted row; the place is found by halving, but all farther ones move to make room: O(n * k).
pub fn nearest_crumbs(crumbs: Vec<Vec<i64>>, ants: usize) -> Vec<Vec<i64>> {
    let mut row: Vec<(i64, Vec<i64>)> = Vec::new();
    for crumb in crumbs {
        let square = crumb[0] * crumb[0] + crumb[1] * crumb[1];
        let place = row.partition_point(|kept| kept.0 < square);
        row.insert(place, (square, crumb));
        row.truncate(ants);
    }
    row.into_iter().map(|(_, crumb)| crumb).collect()
}
