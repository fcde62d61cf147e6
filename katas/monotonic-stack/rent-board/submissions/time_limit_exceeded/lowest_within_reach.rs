// For each digit that stays, looks through all within reach for the lowest: O(n k).
pub fn rent_board(rent: String, k: usize) -> String {
    let digits = rent.as_bytes();
    let mut paid = String::new();
    let mut start = 0;
    for reach in k..digits.len() {
        let mut best = start;
        for place in start..=reach {
            if digits[place] < digits[best] {
                best = place;
            }
            if digits[best] == b'0' {
                break;
            }
        }
        if digits[best] != b'0' || !paid.is_empty() {
            paid.push(digits[best] as char);
        }
        start = best + 1;
    }
    if paid.is_empty() { "0".to_string() } else { paid }
}
