// The two cuts of the reference, but the one in the shorter list is moved right a place at a time: O(n).
pub fn two_finish_lines(north: Vec<i64>, south: Vec<i64>) -> f64 {
    if north.len() > south.len() {
        return two_finish_lines(south, north);
    }
    let total = north.len() + south.len();
    let lower = total / 2;
    let mut cut = 0;
    while cut < north.len() && north[cut] < south[lower - cut - 1] {
        cut += 1;
    }
    let other = lower - cut;
    let after = north[cut..].iter().take(1).chain(south[other..].iter().take(1)).min().unwrap();
    if total % 2 == 1 {
        return *after as f64;
    }
    let before = north[..cut].last().max(south[..other].last()).unwrap();
    (before + after) as f64 / 2.0
}
