// Tries to take down each digit and keeps the lowest number, k times over: O(n^2 k).
pub fn rent_board(rent: String, k: usize) -> String {
    let mut digits = rent.into_bytes();
    for _ in 0..k {
        let shorter = (0..digits.len()).map(|place| [&digits[..place], &digits[place + 1..]].concat());
        digits = shorter.min().unwrap();
    }
    let text = String::from_utf8(digits).unwrap();
    let paid = text.trim_start_matches('0');
    if paid.is_empty() { "0".to_string() } else { paid.to_string() }
}
