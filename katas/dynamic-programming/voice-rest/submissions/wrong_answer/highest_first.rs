// Mistake: takes the highest fee whose neighbours are free, again and again.
pub fn voice_rest(fees: Vec<i64>) -> i64 {
    let mut evenings: Vec<usize> = (0..fees.len()).collect();
    evenings.sort_by_key(|&evening| -fees[evening]);
    let mut sung = vec![false; fees.len() + 2];
    let mut total = 0;
    for evening in evenings {
        // The marks are one to the right, so that the first evening has a neighbour as well.
        if !sung[evening] && !sung[evening + 2] {
            sung[evening + 1] = true;
            total += fees[evening];
        }
    }
    total
}
