// Mistake: compares the times right of both cuts, where the one right of this cut and the one left of the other count.
pub fn two_finish_lines(north: Vec<i64>, south: Vec<i64>) -> f64 {
    if north.len() > south.len() {
        return two_finish_lines(south, north);
    }
    let total = north.len() + south.len();
    let lower = total / 2;
    let (mut low, mut high) = (0, north.len());
    while low < high {
        let cut = (low + high) / 2;
        if south.get(lower - cut).is_some_and(|&other| north[cut] < other) {
            low = cut + 1;
        } else {
            high = cut;
        }
    }
    let other = lower - low;
    let after = north.get(low).into_iter().chain(south.get(other)).min().unwrap();
    if total % 2 == 1 {
        return *after as f64;
    }
    let before = north[..low].last().max(south[..other].last()).unwrap();
    (before + after) as f64 / 2.0
}
