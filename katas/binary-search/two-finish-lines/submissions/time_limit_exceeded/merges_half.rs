// Walks along both lists, always past the smaller time, until it is at the middle: O(n), though nothing is stored.
pub fn two_finish_lines(north: Vec<i64>, south: Vec<i64>) -> f64 {
    let total = north.len() + south.len();
    let (mut i, mut j) = (0, 0);
    let (mut before, mut here) = (0, 0);
    for _ in 0..=total / 2 {
        before = here;
        if j == south.len() || i < north.len() && north[i] <= south[j] {
            here = north[i];
            i += 1;
        } else {
            here = south[j];
            j += 1;
        }
    }
    if total % 2 == 1 { here as f64 } else { (before + here) as f64 / 2.0 }
}
