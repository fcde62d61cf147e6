// A stack of the digits that stay, higher ones popped by a lower one while removals are left: O(n) time and space.
pub fn rent_board(rent: String, k: usize) -> String {
    let mut left = k;
    let mut staying = Vec::new();
    for digit in rent.chars() {
        while left > 0 && staying.pop_if(|top| *top > digit).is_some() {
            left -= 1;
        }
        staying.push(digit);
    }
    staying.truncate(rent.len() - k);
    let paid: String = staying.into_iter().skip_while(|digit| *digit == '0').collect();
    if paid.is_empty() { "0".to_string() } else { paid }
}
