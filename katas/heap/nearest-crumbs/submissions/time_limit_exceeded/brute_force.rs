// Looks for the nearest of the crumbs that are left, once for each ant: O(n * k), which is O(n^2) here.
pub fn nearest_crumbs(mut crumbs: Vec<Vec<i64>>, ants: usize) -> Vec<Vec<i64>> {
    let mut fetched = Vec::new();
    for _ in 0..ants {
        let mut nearest = 0;
        for place in 1..crumbs.len() {
            let square = |place: usize| crumbs[place][0].pow(2) + crumbs[place][1].pow(2);
            if square(place) < square(nearest) {
                nearest = place;
            }
        }
        fetched.push(crumbs.swap_remove(nearest));
    }
    fetched
}
