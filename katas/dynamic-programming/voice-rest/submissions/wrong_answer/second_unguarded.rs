// Mistake: starts the table with the second fee itself, not with the larger of the first two.
pub fn voice_rest(fees: Vec<i64>) -> i64 {
    if fees.len() == 1 {
        return fees[0];
    }
    let mut best = vec![fees[0], fees[1]];
    for i in 2..fees.len() {
        best.push(best[i - 1].max(best[i - 2] + fees[i]));
    }
    best[fees.len() - 1]
}
