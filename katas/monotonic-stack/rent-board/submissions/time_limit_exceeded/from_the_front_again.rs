// Takes down the first digit that is higher than the next, k times, each time from the front: O(n k).
pub fn rent_board(rent: String, k: usize) -> String {
    let mut digits = rent.into_bytes();
    for _ in 0..k {
        let fall = digits.windows(2).position(|pair| pair[0] > pair[1]);
        digits.remove(fall.unwrap_or(digits.len() - 1));
    }
    let text = String::from_utf8(digits).unwrap();
    let paid = text.trim_start_matches('0');
    if paid.is_empty() { "0".to_string() } else { paid.to_string() }
}
