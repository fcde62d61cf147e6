// Puts the last crumb to be fetched in its place, with all nearer ones before it, and keeps these: O(n) time.
impl Solution {
    pub fn nearest_crumbs(mut crumbs: Vec<Vec<i32>>, ants: i32) -> Vec<Vec<i32>> {
        let ants = ants as usize;
        crumbs.select_nth_unstable_by_key(ants - 1, |crumb| crumb[0].pow(2) + crumb[1].pow(2));
        crumbs.truncate(ants);
        crumbs
    }
}
