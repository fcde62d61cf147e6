// Halves for the cut of the shorter list that leaves half of all times to the left of both cuts: O(log n) time.
pub fn two_finish_lines(north: Vec<i64>, south: Vec<i64>) -> f64 {
    if north.len() > south.len() {
        return two_finish_lines(south, north);
    }
    let total = north.len() + south.len();
    let lower = total / 2;
    // How many of the lower half are in the north list: the fewest that leave no smaller time right of the cut.
    let (mut low, mut high) = (0, north.len());
    while low < high {
        let cut = (low + high) / 2;
        if north[cut] < south[lower - cut - 1] {
            low = cut + 1;
        } else {
            high = cut;
        }
    }
    let (north_below, north_above) = north.split_at(low);
    let (south_below, south_above) = south.split_at(lower - low);
    let after = north_above.first().into_iter().chain(south_above.first()).min().unwrap();
    if total % 2 == 1 {
        return *after as f64;
    }
    let before = north_below.last().max(south_below.last()).unwrap();
    (before + after) as f64 / 2.0
}
