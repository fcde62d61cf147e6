// The best total that ends with a song on each evening, from every possible last song before it: O(n^2).
pub fn voice_rest(fees: Vec<i64>) -> i64 {
    let mut ending: Vec<i64> = Vec::new();
    for (evening, fee) in fees.iter().enumerate() {
        let earlier = &ending[..evening.saturating_sub(1)];
        ending.push(fee + earlier.iter().max().unwrap_or(&0));
    }
    ending.into_iter().max().unwrap_or(0)
}
