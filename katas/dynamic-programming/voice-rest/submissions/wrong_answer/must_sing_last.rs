// Mistake: answers with the best plan that ends with a song on the last evening.
pub fn voice_rest(fees: Vec<i64>) -> i64 {
    let mut best: Vec<i64> = Vec::new();
    for (evening, fee) in fees.iter().enumerate() {
        let two_before = if evening >= 2 { best[evening - 2] } else { 0 };
        let three_before = if evening >= 3 { best[evening - 3] } else { 0 };
        best.push(fee + two_before.max(three_before));
    }
    best[fees.len() - 1]
}
